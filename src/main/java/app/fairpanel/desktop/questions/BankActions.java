package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Question;
import app.fairpanel.desktop.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// What can be done with the chosen question itself.
public final class BankActions extends FlowPane {
    private final BankEdits edits;
    private final QuestionDialog dialog;
    private final Messages messages;

    public BankActions(BankEdits edits, QuestionDialog dialog, Messages messages) {
        this.edits = edits;
        this.dialog = dialog;
        this.messages = messages;
        getStyleClass().add("actions");
    }

    /// @param listed the questions as they stand in the list, where it can be moved
    void show(Question question, boolean retired, List<Question> listed) {
        getChildren().clear();
        if (!edits.isAllowed()) {
            return;
        }
        if (retired) {
            add("bring-back", question, () -> edits.bringBack(question));
            return;
        }
        add("change", question, () -> dialog.change(question, edits));
        if (edits.isReworded(question)) {
            add("restore", question, () -> edits.restore(question));
        }
        neighbor(question, listed, -1).ifPresent(to -> add("up", question, () -> edits.move(question, to)));
        neighbor(question, listed, 1).ifPresent(to -> add("down", question, () -> edits.move(question, to)));
        add("retire", question, () -> edits.retire(question));
    }

    private static Optional<Question> neighbor(Question question, List<Question> listed, int step) {
        return IntStream.range(0, listed.size())
                .filter(i -> listed.get(i).id().equals(question.id()))
                .map(i -> i + step)
                .filter(i -> i >= 0 && i < listed.size())
                .mapToObj(listed::get)
                .findFirst();
    }

    private void add(String key, Question question, Runnable action) {
        var button = new Button(messages.get("bank." + key));
        button.setAccessibleText(button.getText() + ": " + question.brief());
        button.setOnAction(event -> action.run());
        getChildren().add(button);
    }
}
