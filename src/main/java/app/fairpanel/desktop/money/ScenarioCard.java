package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Scenario;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One scenario: its name, what can be done with it, in what it differs, and what it leaves.
final class ScenarioCard extends VBox {
    private final Messages messages;
    private final ScenarioWords words;
    private final WhatIfs whatIfs;
    private final FeeField name;
    private final ToggleButton onChart;
    private final FlowPane actions;
    private final VBox differences = new VBox();
    private final Label breakEven = Cards.text("", "muted");
    private final TablePane nets = new TablePane();
    private Scenario shown;

    /// @param deleted says that it is gone
    ScenarioCard(
            Scenario scenario,
            Messages messages,
            ScenarioWords words,
            ScenarioEdits edits,
            WhatIfs whatIfs,
            Consumer<Scenario> deleted) {
        shown = scenario;
        this.messages = messages;
        this.words = words;
        this.whatIfs = whatIfs;
        name = new FeeField(Cards.text(messages.get("scenarios.name"), "caption"), "scenario-name", typed -> {
            if (!edits.isFree(typed, shown)) {
                return messages.get(typed.isBlank() ? "scenarios.name.blank" : "scenarios.name.taken");
            }
            edits.rename(shown, typed);
            return "";
        });
        onChart = new ToggleButton(messages.get("scenarios.on-chart"));
        onChart.getStyleClass().setAll("chip");
        onChart.setOnAction(event -> whatIfs.overlay(shown.id(), onChart.isSelected()));
        actions = new FlowPane(
                onChart,
                button("scenarios.apply", () -> edits.apply(shown)),
                button("scenarios.duplicate", () -> edits.duplicate(shown)),
                button("scenarios.delete", () -> {
                    edits.delete(shown);
                    deleted.accept(shown);
                }));
        actions.getStyleClass().add("chips");
        getStyleClass().addAll("fee-line", "scenario");
        getChildren().addAll(name, actions, differences, nets, breakEven);
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.get(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    void show(ScenarioWords.Told told, List<Platform> platforms, boolean readOnly) {
        shown = told.scenario();
        name.show(shown.name(), messages.get("scenarios.name.spoken", shown.name()), "");
        name.setDisable(readOnly);
        onChart.setSelected(whatIfs.isOverlaid(shown.id()));
        speak();
        actions.getChildren().stream().skip(1).forEach(button -> button.setDisable(readOnly));
        differences
                .getChildren()
                .setAll(told.differences().stream()
                        .map(line -> (Node) Cards.text(line))
                        .toList());
        nets.showPlatforms(messages.get("scenarios.month"), words.columns(), platforms, told.nets());
        Cards.say(breakEven, told.breakEven());
    }

    /// The same words on every card need the name for those who do not see which card they are on.
    private void speak() {
        for (var node : actions.getChildren()) {
            if (node instanceof ButtonBase button) {
                button.setAccessibleText(messages.get("scenarios.spoken", button.getText(), shown.name()));
            }
        }
    }
}
