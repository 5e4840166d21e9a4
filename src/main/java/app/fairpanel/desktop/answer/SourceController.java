package app.fairpanel.desktop.answer;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Choices;
import app.fairpanel.desktop.controls.DateField;
import app.fairpanel.desktop.controls.StatusBadge;
import app.fairpanel.desktop.words.TypedDate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The part of the form on who said it, how and when; it says what it counts as.
public final class SourceController {
    private final Messages messages;
    private final AnswerText texts;
    private final DateField date;
    private final StatusBadge strength;

    @FXML
    private ComboBox<Channel> channel;

    @FXML
    private VBox dateBox;

    @FXML
    private Label dateLabel;

    @FXML
    private Label dateProblem;

    @FXML
    private Pane who;

    @FXML
    private Label nameLabel;

    @FXML
    private ComboBox<String> name;

    @FXML
    private Label detailLabel;

    @FXML
    private TextField detail;

    @FXML
    private HBox counts;

    @FXML
    private Label countsAs;

    @FXML
    private Label eobReminder;

    public SourceController(Messages messages, Clock clock) {
        this.messages = messages;
        texts = new AnswerText(messages);
        date = new DateField(messages, () -> LocalDate.now(clock), TypedDate.WithoutYear.LATEST);
        strength = new StatusBadge(messages);
    }

    @FXML
    void initialize() {
        Choices.openWithDown(name);
        channel.getItems().setAll(Channel.values());
        channel.setConverter(new StringConverter<>() {
            @Override
            public String toString(Channel value) {
                return value == null ? "" : messages.get("answer.channel." + value.key());
            }

            @Override
            public Channel fromString(String text) {
                return Arrays.stream(Channel.values())
                        .filter(value -> toString(value).equals(text))
                        .findFirst()
                        .orElse(Channel.CALL);
            }
        });
        dateBox.getChildren().add(1, date);
        dateLabel.setLabelFor(date.field());
        nameLabel.setLabelFor(name);
        detailLabel.setLabelFor(detail);
        counts.getChildren().addFirst(strength);
        channel.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                show(chosen);
            }
        });
    }

    private void show(Channel chosen) {
        var voice = chosen.voice();
        Cards.show(who, voice != Channel.Voice.ONESELF);
        nameLabel.setText(messages.get("answer.name." + voice.key()));
        detailLabel.setText(messages.get("answer.detail." + voice.key()));
        strength.show(Status.of(chosen.strength()), "");
        countsAs.setText(texts.countsAs(chosen));
        Cards.show(eobReminder, chosen == Channel.EOB);
    }

    /// Fills the fields in, and offers the people who are known at the platform.
    void start(AnswerDraft draft, SaidBefore before) {
        channel.setValue(draft.channel());
        date.text().set(draft.date());
        detail.setText(draft.detail());
        name.getEditor().setText(draft.name());
        name.getItems().setAll(before.people(draft.subject().platform()));
        name.valueProperty()
                .subscribe((old, person) -> fillRole(person, draft.subject().platform(), before));
    }

    private void fillRole(String person, Platform platform, SaidBefore before) {
        if (person != null && detail.getText().isBlank()) {
            before.role(platform, person).ifPresent(detail::setText);
        }
    }

    void onChange(Runnable changed) {
        channel.valueProperty().subscribe(changed);
        date.text().subscribe(changed);
        name.getEditor().textProperty().subscribe(changed);
        detail.textProperty().subscribe(changed);
        date.field().focusedProperty().subscribe(changed);
    }

    Channel channel() {
        return channel.getValue();
    }

    String name() {
        return name.getEditor().getText();
    }

    String detail() {
        return detail.getText();
    }

    String date() {
        return date.text().get();
    }

    /// Says what is wrong with the date; a half-typed one is left alone unless `insist`.
    void judge(List<AnswerProblem> problems, boolean insist) {
        var said = insist || !date.field().isFocused()
                ? problems.stream().map(this::dateProblem).collect(Collectors.joining())
                : "";
        Cards.say(dateProblem, said);
        date.field().setAccessibleHelp(said);
    }

    private String dateProblem(AnswerProblem problem) {
        return switch (problem) {
            case AnswerProblem.NotADate() -> messages.get("answer.date.none");
            case AnswerProblem.InTheFuture() -> messages.get("answer.date.future");
            case AnswerProblem.Value value -> "";
            case AnswerProblem.NotACode() -> "";
            case AnswerProblem.NoPayer() -> "";
            case AnswerProblem.NotADayToLookAgain() -> "";
            case AnswerProblem.NothingSaid() -> "";
        };
    }

    void focusDate() {
        date.field().requestFocus();
    }
}
