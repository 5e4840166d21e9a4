package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Question;
import app.fairpanel.desktop.AnswerForm;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.DateField;
import app.fairpanel.desktop.controls.Editing;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.desktop.controls.TextAreas;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.TypedDate;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One question with one platform: what was said, and what to do about it. It stays while the question is shown, so
/// that nothing is taken from under the user's fingers.
final class PlatformSection extends VBox {
    private final Question question;
    private final Platform platform;
    private final InquiryEdits edits;
    private final Messages messages;
    private final QuestionBadge badge;
    private final VBox said = new VBox();
    private final Label flag = Cards.text("", "answer-warning");
    private final Button log;
    private final Button asked;
    private final Button notApplicable;
    private final Button toAsk;
    private final Label askedOn = Cards.text("", "muted");
    private final DateField followUp;
    private final Label followUpProblem = Cards.text("", "caption", "error-text");
    private final VBox waiting = new VBox();
    private final TextArea note = new TextArea();
    private boolean showing;

    PlatformSection(Question question, Platform platform, InquiryEdits edits, AnswerForm answers, Messages messages) {
        this.question = question;
        this.platform = platform;
        this.edits = edits;
        this.messages = messages;
        badge = new QuestionBadge(messages);
        followUp = new DateField(messages, edits::today, TypedDate.WithoutYear.NEXT);
        log = button("log", () -> answers.logAnswer(question.id(), platform.id()));
        asked = button("asked", () -> edits.markAsked(question, platform));
        notApplicable = button("not-applicable", () -> edits.markNotApplicable(question, platform));
        toAsk = button("to-ask", () -> edits.markToAsk(question, platform));
        getStyleClass().add("platform-section");
        said.getStyleClass().add("platform-said");
        var heading = new HBox(new PlatformName(platform), badge);
        heading.getStyleClass().add("platform-heading");
        var actions = new FlowPane(log, asked, notApplicable, toAsk);
        actions.getStyleClass().add("actions");
        getChildren().addAll(heading, actions, waiting(), flag, said, noteBox());
        Cards.show(log, !question.topics().isEmpty());
        Editing.offer(edits.isAllowed(), log, asked, notApplicable, toAsk, followUp, note);
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.get("questions." + key, platform.name()));
        button.setAccessibleText(button.getText() + ": " + platform.name());
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node waiting() {
        var label = new Label(messages.get("questions.follow-up"));
        label.setLabelFor(followUp.field());
        label.setMinWidth(USE_PREF_SIZE);
        followUp.text().subscribe((before, typed) -> changeFollowUp(typed));
        followUp.field().focusedProperty().subscribe(this::endRunWhenLeft);
        var line = new HBox(label, followUp);
        line.getStyleClass().add("follow-up");
        waiting.getStyleClass().add("field");
        waiting.getChildren().addAll(askedOn, line, followUpProblem);
        return waiting;
    }

    private Node noteBox() {
        note.setWrapText(true);
        note.setPrefRowCount(2);
        note.setPromptText(messages.get("questions.note.prompt"));
        note.setAccessibleText(messages.get("questions.note", platform.name()));
        TextAreas.tabMovesOn(note);
        note.textProperty().subscribe((before, typed) -> {
            if (!showing) {
                edits.note(question, platform, typed);
            }
        });
        note.focusedProperty().subscribe(this::endRunWhenLeft);
        return note;
    }

    private void endRunWhenLeft(boolean focused) {
        if (!focused) {
            edits.endRun();
        }
    }

    private void changeFollowUp(String typed) {
        if (showing) {
            return;
        }
        var day = TypedDate.read(typed, edits.today(), TypedDate.WithoutYear.NEXT);
        Cards.say(followUpProblem, day.isPresent() ? "" : messages.get("questions.follow-up.wrong"));
        day.ifPresent(known -> edits.followUp(question, platform, known));
    }

    Platform platform() {
        return platform;
    }

    /// Brings everything up to date but the field that is being typed in.
    ///
    /// @param warning that what they said sounds like the red flag; else empty
    /// @param chosen whether Enter in the list is about this platform
    void show(Standing standing, List<Node> statements, String warning, boolean chosen) {
        showing = true;
        badge.show(standing);
        said.getChildren().setAll(statements);
        Cards.say(flag, warning);
        log.getStyleClass().removeAll("accent");
        if (chosen) {
            log.getStyleClass().add("accent");
        }
        show(edits.inquiry(question, platform), standing);
        showing = false;
    }

    private void show(Inquiry inquiry, Standing standing) {
        var open = standing.status().isOpen();
        var isWaiting = standing.awaited();
        Cards.show(asked, open && !isWaiting);
        Cards.show(notApplicable, open);
        Cards.show(toAsk, inquiry.state() == Inquiry.State.NOT_APPLICABLE || isWaiting);
        toAsk.setText(messages.get(isWaiting ? "questions.not-asked" : "questions.to-ask"));
        Cards.show(waiting, isWaiting);
        askedOn.setText(inquiry.asked()
                .map(day -> messages.get("questions.asked.on", DateText.of(day)))
                .orElse(""));
        if (!followUp.field().isFocused()) {
            followUp.text().set(inquiry.followUp().map(DateText::of).orElse(""));
            Cards.say(followUpProblem, "");
        }
        if (!note.isFocused()) {
            note.setText(inquiry.note());
        }
    }
}
