package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Questions;
import app.fairpanel.desktop.Exchange;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.draft.ConfirmationText;
import app.fairpanel.desktop.draft.DraftEdits;
import app.fairpanel.desktop.draft.DraftPane;
import app.fairpanel.desktop.draft.Drafts;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.Letter;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.report.Draft;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Wires the page after a call: what was said, what is to follow, and the e-mail that asks to confirm it.
public final class CallSummaryController {
    private final Document document;
    private final Catalog catalog;
    private final Messages messages;
    private final ConfirmationText texts;
    private final CallEdits edits;
    private final DraftEdits letters;
    private final Call call;
    private final Exchange exchange;
    private final Drafts drafts;
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

    CallSummaryController(
            Document document,
            Catalog catalog,
            Messages messages,
            CallEdits edits,
            DraftEdits letters,
            Call call,
            Exchange exchange,
            Runnable closed) {
        this.document = document;
        this.messages = messages;
        this.catalog = catalog;
        this.edits = edits;
        this.letters = letters;
        this.call = call;
        this.exchange = exchange;
        this.closed = closed;
        drafts = new Drafts(catalog, messages);
        texts = new ConfirmationText(catalog, messages);
    }

    @FXML
    void initialize() {
        var evaluation = document.current();
        title.setText(messages.get(
                "call.summary",
                evaluation.platform(call.platform()).map(known -> known.name()).orElse(call.platform())));
        outcomeController.start(call, (outcome, callBack) -> edits.hangUp(call.id(), outcome, call.end(), callBack));
        part("call.summary.said", texts.said(call, evaluation));
        promised();
        part("call.summary.did-not-know", texts.noted(call, CallItem.Result.DID_NOT_KNOW, evaluation));
        part("call.summary.skipped", texts.noted(call, CallItem.Result.SKIPPED, evaluation));
        part("call.summary.open", texts.noted(call, CallItem.Result.OPEN, evaluation));
        part(
                "call.notes",
                call.notes().isBlank() ? List.of() : call.notes().lines().toList());
        var mail = drafts.confirmation(call, evaluation);
        Cards.show(mailPart, mail.isPresent());
        mail.flatMap(draft -> evaluation.platform(call.platform()).map(platform -> letter(draft, platform)))
                .ifPresent(pane -> {
                    VBox.setVgrow(pane, Priority.ALWAYS);
                    mailPart.getChildren().add(pane);
                });
    }

    private DraftPane letter(Draft draft, Platform platform) {
        return new DraftPane(
                letters.letter(Letter.Purpose.CONFIRMATION, platform, Optional.of(call.id()), draft),
                letters.sent("draft.sent.confirm", platform, drafts.toHaveInWriting(call, document.current())),
                messages,
                exchange);
    }

    private void promised() {
        var evaluation = document.current();
        var promised = new CallProgress(call).with(CallItem.Result.WILL_WRITE);
        if (!promised.isEmpty()) {
            summary.getChildren().add(Cards.text(messages.get("call.summary.promised"), "overline"));
        }
        promised.forEach(item -> Questions.of(catalog, evaluation.bank())
                .question(item.question())
                .ifPresent(question -> summary.getChildren()
                        .add(new PromiseLine(
                                question.brief(),
                                evaluation
                                        .inquiry(question.id(), call.platform())
                                        .followUp(),
                                edits.now().toLocalDate(),
                                messages,
                                day -> edits.followUp(call.id(), question, day)))));
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
