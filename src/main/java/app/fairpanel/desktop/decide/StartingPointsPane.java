package app.fairpanel.desktop.decide;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Situation;
import app.fairpanel.catalog.TradeOff;
import app.fairpanel.decision.StartingPoints;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.evaluation.TradeOffChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The typical situations and the trade-offs; each that was taken says the rule it used.
final class StartingPointsPane extends VBox {
    /// A choice, whether it is taken, and what it does to the weights.
    private record Choice(ToggleButton button, Predicate<DecidePicture> taken, String rule) {}

    private final Catalog catalog;
    private final Messages messages;
    private final DecideEdits edits;
    private final List<Group> groups = new ArrayList<>();

    private record Group(List<Choice> choices, Label rule) {}

    StartingPointsPane(Catalog catalog, Messages messages, DecideEdits edits) {
        this.catalog = catalog;
        this.messages = messages;
        this.edits = edits;
        getStyleClass().add("starting-points");
        getChildren().add(Cards.text(messages.get("decide.start.hint"), "muted"));
        add(
                messages.get("decide.start.situations"),
                "",
                catalog.content().situations().stream().map(this::choice).toList());
        catalog.content()
                .tradeOffs()
                .forEach(tradeOff -> add(
                        tradeOff.title(),
                        tradeOff.question(),
                        tradeOff.sides().stream()
                                .map(side -> choice(tradeOff, side))
                                .toList()));
    }

    private Choice choice(Situation situation) {
        return new Choice(
                button(situation.title(), () -> edits.take(situation)),
                picture -> picture.decision().situation().equals(Optional.of(situation.id())),
                situation.words() + " "
                        + messages.get(
                                "decide.start.rule.situation", StartingPoints.OF_SITUATION, names(situation.topics()))
                        + must(situation.must()));
    }

    private Choice choice(TradeOff tradeOff, TradeOff.Side side) {
        var taken = new TradeOffChoice(tradeOff.id(), side.id());
        return new Choice(
                button(side.words(), () -> edits.take(tradeOff, side)),
                picture -> picture.decision().tradeOffs().contains(taken),
                rule(side));
    }

    private String rule(TradeOff.Side side) {
        var parts = new ArrayList<String>();
        if (!side.more().isEmpty()) {
            parts.add(messages.get("decide.start.rule.more", StartingPoints.MORE, names(side.more())));
        }
        if (!side.less().isEmpty()) {
            parts.add(messages.get("decide.start.rule.less", StartingPoints.LESS, names(side.less())));
        }
        return String.join(" ", parts) + must(side.must());
    }

    private String must(List<String> topics) {
        return topics.isEmpty() ? "" : " " + messages.get("decide.start.rule.must", topics.size(), names(topics));
    }

    private String names(List<String> topics) {
        return topics.stream()
                .flatMap(id -> catalog.topic(id).stream())
                .map(topic -> topic.name())
                .collect(Collectors.joining(", "));
    }

    private static ToggleButton button(String words, Runnable take) {
        var button = new ToggleButton(words);
        button.getStyleClass().setAll("toggle-button", "chip");
        button.setWrapText(true);
        button.setOnAction(event -> {
            button.setSelected(true);
            take.run();
        });
        return button;
    }

    private void add(String title, String question, List<Choice> choices) {
        var chips = new FlowPane();
        chips.getStyleClass().add("chips");
        choices.forEach(choice -> chips.getChildren().add(choice.button()));
        var rule = Cards.text("", "caption", "muted");
        var part = new VBox(Cards.text(title, "strong"));
        part.getStyleClass().add("field");
        if (!question.isEmpty()) {
            part.getChildren().add(Cards.text(question, "muted"));
        }
        part.getChildren().addAll(chips, rule);
        groups.add(new Group(choices, rule));
        getChildren().add(part);
    }

    void show(DecidePicture picture) {
        for (var group : groups) {
            group.choices()
                    .forEach(
                            choice -> choice.button().setSelected(choice.taken().test(picture)));
            Cards.say(
                    group.rule(),
                    group.choices().stream()
                            .filter(choice -> choice.taken().test(picture))
                            .map(Choice::rule)
                            .collect(Collectors.joining(" ")));
        }
    }
}
