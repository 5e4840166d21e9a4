package app.fairpanel.desktop.decide;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.money.InputWords;
import app.fairpanel.evaluation.Commitment;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.money.Input;
import app.fairpanel.money.InputKey;
import app.fairpanel.money.TypedNumber;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How the numbers that matter most turned out, each beside what was expected.
final class ActualRows extends VBox {
    private final Messages messages;
    private final RecordEdits edits;
    private final InputWords words;
    private List<InputOverride> predicted = List.of();

    ActualRows(Messages messages, RecordEdits edits) {
        this.messages = messages;
        this.edits = edits;
        words = new InputWords(messages);
        getStyleClass().add("decide-part");
    }

    void show(Commitment commitment, Names names) {
        if (!predicted.equals(commitment.predicted())) {
            predicted = commitment.predicted();
            getChildren()
                    .setAll(predicted.stream()
                            .flatMap(each -> row(each, commitment, names).stream())
                            .toList());
        }
    }

    private Optional<VBox> row(InputOverride expected, Commitment commitment, Names names) {
        return Input.byId(expected.input())
                .filter(input -> input.part().isEssential() && input.options().isEmpty())
                .flatMap(input -> input.read(expected.value()).map(number -> {
                    var key = new InputKey(input, expected.platform());
                    var name = words.owned(key, names::platform);
                    var field = new TextField(commitment.actual().stream()
                            .filter(each -> each.isOf(expected.input(), expected.platform()))
                            .flatMap(each -> input.read(each.value()).stream())
                            .map(set -> words.figure(input, set))
                            .findFirst()
                            .orElse(""));
                    field.setAccessibleText(messages.get("decide.record.turned-out", name));
                    field.getStyleClass().add("number-field");
                    var refused = Cards.text("", "error-text");
                    Cards.say(refused, "");
                    field.setOnAction(event -> take(key, field, refused));
                    field.focusedProperty().subscribe((before, now) -> {
                        if (before && !now) {
                            take(key, field, refused);
                        }
                    });
                    var line = new FlowPane(
                            field,
                            Cards.text(messages.get("decide.record.expected-was", name, words.value(input, number))));
                    line.getStyleClass().add("rating-row");
                    return new VBox(line, refused);
                }));
    }

    private void take(InputKey key, TextField field, Label refused) {
        if (field.getText().isBlank()) {
            Cards.say(refused, "");
            edits.actual(key, Optional.empty());
            return;
        }
        switch (TypedNumber.read(field.getText(), key.input())) {
            case TypedNumber.Reading.Accepted(var number) -> {
                Cards.say(refused, "");
                edits.actual(key, Optional.of(number));
            }
            case TypedNumber.Reading.Refused(var reason) -> Cards.say(refused, words.refusal(key.input(), reason));
        }
    }
}
