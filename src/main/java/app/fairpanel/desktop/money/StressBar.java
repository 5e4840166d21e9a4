package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.Latest;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.money.Stress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The stress that is on: what it is, what it does before and after, and the way to end or to keep it.
final class StressBar extends VBox {
    private final Messages messages;
    private final WhatIfs whatIfs;
    private final StressWords words;
    private final Latest<List<String>> work;
    private final Label title = Cards.text("", "section");
    private final StressFields fields;
    private final VBox effect = new VBox();
    private final Button keep;
    private Optional<Stress> shown = Optional.empty();

    /// @param scenarios keeps it
    /// @param mayKeep whether the document can be changed
    StressBar(Messages messages, WhatIfs whatIfs, ScenarioEdits scenarios, boolean mayKeep, Background background) {
        this.messages = messages;
        this.whatIfs = whatIfs;
        words = new StressWords(messages);
        fields = new StressFields(messages, whatIfs::put);
        work = background.latest();
        var off = new Button(messages.get("stress.off"));
        off.setOnAction(event -> whatIfs.endStress());
        keep = new Button(messages.get("stress.keep"));
        keep.setOnAction(event -> whatIfs.stress().ifPresent(stress -> {
            scenarios.keep(words.name(stress), stress);
            whatIfs.endStress();
        }));
        keep.setDisable(!mayKeep);
        var buttons = new FlowPane(off, keep);
        buttons.getStyleClass().add("chips");
        getStyleClass().addAll("card", "stress-bar");
        effect.setAccessibleText(messages.get("stress.effect"));
        getChildren().addAll(title, fields, effect, buttons);
        Cards.show(this, false);
    }

    /// @param before the numbers as they are
    /// @param after the numbers under the stress
    void show(MoneyPicture before, MoneyPicture after, List<SessionLine> lines, LocalDate today) {
        var stress = whatIfs.stress();
        Cards.show(this, stress.isPresent());
        stress.ifPresent(on -> {
            title.setText(messages.get("stress.on", words.name(on)));
            if (!shown.map(Stress::getClass).equals(stress.map(Stress::getClass))) {
                effect.getChildren().clear();
            }
            fields.show(on, lines);
            work.ask(
                    () -> words.effect(before, after, today),
                    said -> effect.getChildren()
                            .setAll(said.stream().map(Cards::text).toList()));
        });
        shown = stress;
    }
}
