package app.fairpanel.desktop.share;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Choices;
import app.fairpanel.desktop.controls.DateField;
import app.fairpanel.desktop.share.AnswerReader.Otherwise;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.TypedDate;
import app.fairpanel.evaluation.Call;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The fields for how a spreadsheet came back, and for who filled it in where its lines do not say so.
final class AnswerSource extends VBox {
    private final Messages messages;
    private final LocalDate today;
    private final ComboBox<Call.Channel> channel = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextField role = new TextField();
    private final DateField day;
    private final Label counts = Cards.text("", "caption", "muted");
    private final Label problem = Cards.text("", "caption", "error-text");
    private Runnable changed = () -> {};

    AnswerSource(Messages messages, LocalDate today) {
        this.messages = messages;
        this.today = today;
        day = new DateField(messages, () -> today, TypedDate.WithoutYear.LATEST);
        day.text().set(DateText.of(today));
        Choices.offer(
                channel,
                List.of(Call.Channel.EMAIL, Call.Channel.CHAT, Call.Channel.MEETING, Call.Channel.CALL),
                kind -> messages.get("answer.channel." + kind.name().toLowerCase(Locale.ROOT)));
        channel.setValue(Call.Channel.EMAIL);
        channel.setAccessibleText(messages.get("share.answers.channel"));
        name.setAccessibleText(messages.get("share.answers.name"));
        role.setAccessibleText(messages.get("share.answers.role"));
        var fields =
                new FlowPane(field("channel", channel), field("name", name), field("role", role), field("day", day));
        fields.getStyleClass().add("source-fields");
        getStyleClass().add("field");
        getChildren().addAll(fields, problem, counts);
        channel.valueProperty().subscribe(this::judge);
        name.textProperty().subscribe(this::judge);
        role.textProperty().subscribe(this::judge);
        day.text().subscribe(this::judge);
        judge();
    }

    private Node field(String key, Node control) {
        var label = new Label(messages.get("share.answers." + key));
        label.setLabelFor(control instanceof DateField date ? date.field() : control);
        var box = new VBox(label, control);
        box.getStyleClass().add("field");
        return box;
    }

    void onChange(Runnable then) {
        changed = then;
    }

    private void judge() {
        Cards.say(problem, day().isPresent() ? "" : messages.get("answer.date.none"));
        counts.setText(messages.get("answer.counts."
                + channel().source().strength().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        changed.run();
    }

    Call.Channel channel() {
        return channel.getValue();
    }

    private Optional<LocalDate> day() {
        return TypedDate.read(day.text().get(), today, TypedDate.WithoutYear.LATEST)
                .filter(typed -> !typed.isAfter(today));
    }

    /// Nothing while the day cannot be read.
    Optional<Otherwise> otherwise() {
        return day().map(known ->
                new Otherwise(name.getText().strip(), role.getText().strip(), known));
    }
}
