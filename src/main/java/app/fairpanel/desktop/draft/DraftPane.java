package app.fairpanel.desktop.draft;

import app.fairpanel.desktop.Exchange;
import app.fairpanel.desktop.FileDialogs.FileKind;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.TextAreas;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.report.Draft;
import app.fairpanel.report.MailFile;
import app.fairpanel.report.MailLink;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A letter to be changed, and then copied, opened in the mail program, or saved as a file. A letter that is too long
/// for a link to the mail program is never cut: the link is not offered for it.
public final class DraftPane extends VBox {
    private final Messages messages;
    private final Exchange exchange;
    private final TextField to = new TextField();
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final Button open;
    private final Label note = Cards.text("", "caption", "muted");
    private final Label done = Cards.text("", "muted");
    private final Label changed = Cards.text("", "muted");
    private final Button anew;
    private final FlowPane changes;
    private final KeptLetter letter;
    private Draft handedOn;
    private boolean filling;

    public DraftPane(KeptLetter letter, Optional<Sent> sent, Messages messages, Exchange exchange) {
        this.letter = letter;
        this.messages = messages;
        this.exchange = exchange;
        handedOn = letter.present();
        to.setPromptText(messages.get("draft.to.prompt"));
        fill(handedOn);
        body.setWrapText(true);
        body.setId("draft-body");
        body.setAccessibleText(messages.get("draft.body"));
        TextAreas.tabMovesOn(body);
        VBox.setVgrow(body, Priority.ALWAYS);
        var copy = button("draft.copy", this::copy);
        copy.getStyleClass().add("accent");
        open = button("draft.open", this::open);
        var actions = new FlowPane(copy, open, button("draft.save", this::save));
        actions.getStyleClass().add("actions");
        sent.ifPresent(after -> actions.getChildren().add(noteSent(after)));
        anew = button("draft.anew", this::writeAnew);
        anew.setId("draft-anew");
        changes = new FlowPane(changed, anew);
        changes.getStyleClass().add("actions");
        sayChanged();
        getStyleClass().add("draft");
        getChildren().addAll(changes, field("to", to), field("subject", subject), body, note, actions, done);
        Cards.say(done, "");
        List.of(to, subject, body).forEach(field -> {
            field.textProperty().subscribe(this::typing);
            field.focusedProperty().subscribe(this::endRunWhenLeft);
        });
        judge();
    }

    private void fill(Draft draft) {
        filling = true;
        to.setText(draft.to());
        subject.setText(draft.subject());
        body.setText(draft.body());
        filling = false;
    }

    private void typing() {
        if (!filling) {
            letter.type(typed());
        }
        judge();
    }

    private void endRunWhenLeft(boolean focused) {
        if (!focused) {
            letter.endRun();
        }
    }

    /// Says of a letter that was changed earlier that it is not up to date with what was learned since.
    private void sayChanged() {
        changed.setText(letter.changed()
                .map(day -> messages.get("draft.changed", DateText.of(day)))
                .orElse(""));
        Cards.show(changes, letter.changed().isPresent());
    }

    private void writeAnew() {
        letter.endRun();
        letter.type(letter.written());
        letter.endRun();
        fill(letter.written());
        handedOn = letter.written();
        sayChanged();
        judge();
        focusBody();
    }

    private Node field(String key, Control control) {
        var label = new Label(messages.get("draft." + key));
        label.setLabelFor(control);
        control.setId("draft-" + key);
        control.setAccessibleText(label.getText());
        var box = new VBox(label, control);
        box.getStyleClass().add("field");
        return box;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.get(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button noteSent(Sent after) {
        var button = new Button(after.offer());
        button.setId("draft-sent");
        button.setOnAction(event -> {
            after.note().run();
            button.setDisable(true);
            Cards.say(done, after.done());
        });
        return button;
    }

    /// Whether something would be lost with the window: what was changed since it was last handed on, where it cannot
    /// be
    /// kept.
    boolean isUnkept() {
        return !letter.isKept() && !typed().equals(handedOn);
    }

    private Draft typed() {
        return new Draft(to.getText(), subject.getText(), body.getText());
    }

    private void judge() {
        var draft = typed();
        var wrong = !draft.isAddressable();
        Cards.show(open, wrong || MailLink.of(draft).isPresent());
        note.getStyleClass().setAll("label", "caption", wrong ? "error-text" : "muted");
        Cards.say(
                note,
                wrong ? messages.get("draft.no-address") : open.isVisible() ? "" : messages.get("draft.too-long"));
        to.setAccessibleHelp(wrong ? note.getText() : "");
        Cards.say(done, "");
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(body.getText());
        Clipboard.getSystemClipboard().setContent(content);
        handedOn(messages.get("draft.copied"));
    }

    private void open() {
        MailLink.of(typed())
                .ifPresentOrElse(
                        link -> {
                            exchange.open(link);
                            handedOn(messages.get("draft.opened"));
                        },
                        this::mendAddress);
    }

    private void save() {
        var draft = typed();
        if (!draft.isAddressable()) {
            mendAddress();
            return;
        }
        exchange.save(
                draft.subject(),
                new FileKind(messages.get("draft.files"), "eml"),
                () -> MailFile.write(draft),
                path -> handedOn(messages.get("draft.saved", path)));
    }

    private void mendAddress() {
        to.requestFocus();
        to.end();
    }

    private void handedOn(String words) {
        handedOn = typed();
        Cards.say(done, words);
    }

    void focusBody() {
        body.requestFocus();
        body.positionCaret(0);
    }
}
