package app.fairpanel.desktop.questions;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.call.CallCorrectionDialog;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.draft.DraftDialog;
import app.fairpanel.evaluation.Call;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Shows what was heard in one conversation, or read in one document, and what can be done about a conversation.
final class ConversationCards {
    private final Messages messages;
    private final DraftDialog drafts;
    private final CallCorrectionDialog corrections;

    ConversationCards(Messages messages, DraftDialog drafts, CallCorrectionDialog corrections) {
        this.messages = messages;
        this.drafts = drafts;
        this.corrections = corrections;
    }

    Node of(TimelineEntry entry) {
        var card = new VBox(Cards.text(entry.title(), "strong"));
        card.getStyleClass().add("card");
        if (!entry.facts().isEmpty()) {
            card.getChildren().add(Cards.text(entry.facts(), "muted"));
        }
        entry.answers().forEach(answer -> card.getChildren().add(Cards.text(answer)));
        if (entry.answers().isEmpty() && entry.call().filter(Call::goesOn).isEmpty()) {
            card.getChildren().add(Cards.text(messages.get("timeline.no-answers"), "muted"));
        }
        if (!entry.notes().isBlank()) {
            card.getChildren().add(Cards.text(messages.get("call.notes"), "overline"));
            card.getChildren().add(Cards.text(entry.notes()));
        }
        entry.call().ifPresent(call -> offer(card, call, entry.title()));
        return card;
    }

    private void offer(VBox card, Call call, String title) {
        var actions = new FlowPane();
        actions.getStyleClass().add("actions");
        if (drafts.canConfirm(call)) {
            actions.getChildren().add(button("timeline.confirm", title, () -> drafts.confirm(call)));
        }
        if (corrections.isOffered(call)) {
            actions.getChildren().add(button("timeline.correct", title, () -> corrections.open(call)));
        }
        if (!actions.getChildren().isEmpty()) {
            card.getChildren().add(actions);
        }
    }

    private Button button(String key, String title, Runnable action) {
        var button = new Button(messages.get(key));
        button.setAccessibleText(button.getText() + ": " + title);
        button.setOnAction(event -> action.run());
        return button;
    }
}
