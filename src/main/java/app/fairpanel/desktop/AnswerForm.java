package app.fairpanel.desktop;

/// Where the user enters what they learned.
public interface AnswerForm {
    /// Opens the form for the answer to a question.
    void logAnswer(String question, String platform);

    /// Opens the form for a statement on a topic, from whatever source.
    void addStatement(String topic, String platform);
}
