package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.TextAreas;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Pane;

/// Wires the page after a call: what was said, what is to follow, and the e-mail that asks to confirm it.
public final class CallSummaryController {
    private final Document document;
    private final Messages messages;
    private final ConfirmationText texts;
    private final CallEdits edits;
    private final Call call;
    private final Runnable closed;

    @FXML
    private Label title;

    @FXML
    private CallOutcomeController outcomeController;

    @FXML
    private Button close;

    @FXML
    private Pane summary;

    @FXML
    private Pane mailPart;

    @FXML
    private TextArea mail;

    @FXML
    private Label copied;

    CallSummaryController(
            Document document, Catalog catalog, Messages messages, CallEdits edits, Call call, Runnable closed) {
        this.document = document;
        this.messages = messages;
        this.edits = edits;
        this.call = call;
        this.closed = closed;
        texts = new ConfirmationText(catalog, messages);
    }

    @FXML
    void initialize() {
        var evaluation = document.current();
        TextAreas.tabMovesOn(mail);
        title.setText(messages.get(
                "call.summary",
                evaluation.platform(call.platform()).map(known -> known.name()).orElse(call.platform())));
        outcomeController.start(call, (outcome, callBack) -> edits.hangUp(call.id(), outcome, call.end(), callBack));
        part("call.summary.said", texts.said(call, evaluation));
        part("call.summary.promised", promised());
        part("call.summary.did-not-know", texts.names(call, CallItem.Result.DID_NOT_KNOW, evaluation));
        part("call.summary.skipped", texts.names(call, CallItem.Result.SKIPPED, evaluation));
        part("call.summary.open", texts.names(call, CallItem.Result.OPEN, evaluation));
        part(
                "call.notes",
                call.notes().isBlank() ? List.of() : call.notes().lines().toList());
        mail.setText(texts.mail(call, evaluation));
        Cards.show(mailPart, !mail.getText().isEmpty());
        Cards.say(copied, "");
    }

    private List<String> promised() {
        var evaluation = document.current();
        return new CallProgress(call)
                .with(CallItem.Result.WILL_WRITE).stream()
                        .flatMap(item -> texts.name(item, evaluation).stream()
                                .map(name -> evaluation
                                        .inquiry(item.question(), call.platform())
                                        .followUp()
                                        .map(day -> messages.get("call.summary.follow-up", name, DateText.of(day)))
                                        .orElse(name)))
                        .toList();
    }

    private void part(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            summary.getChildren().add(Cards.text(messages.get(key), "overline"));
            lines.forEach(line -> summary.getChildren().add(Cards.text(line)));
        } else if (key.equals("call.summary.said")) {
            summary.getChildren().add(Cards.text(messages.get("call.summary.nothing"), "muted"));
        }
    }

    @FXML
    void copy() {
        var content = new ClipboardContent();
        content.putString(mail.getText());
        Clipboard.getSystemClipboard().setContent(content);
        Cards.say(copied, messages.get("call.mail.copied"));
    }

    @FXML
    void close() {
        closed.run();
    }

    /// Puts the focus on what is left to do: to say how it went where nothing was said, else to close.
    void focusFirst() {
        if (new CallProgress(call).saidNothing()) {
            outcomeController.focus();
        } else {
            close.requestFocus();
        }
    }
}
