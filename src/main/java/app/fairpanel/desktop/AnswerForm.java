package app.fairpanel.desktop;

import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Statement;

/// Where the user enters what they learned.
public interface AnswerForm {
    /// Whether anything can be entered: not where the evaluation may only be looked at. The forms then do not open.
    boolean isOffered();

    /// Opens the form for the answer to a question.
    void logAnswer(String question, String platform);

    /// Opens the form for a statement on a topic, from whatever source.
    void addStatement(String topic, String platform);

    /// The same, on whom it holds for: a payer, a plan type, a state.
    void addStatement(String topic, String platform, Scope scope);

    /// Whether the form has a place for all that is known of a statement.
    boolean canBeEdited(Statement statement);

    /// Opens the form on a statement of the user's, to correct it.
    void editStatement(Statement statement);
}
