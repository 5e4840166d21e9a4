package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.Latest;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Named what-ifs: in what each differs from the numbers as they are now, and what it leaves.
final class ScenariosTab implements MoneyTab {
    private final Document document;
    private final Messages messages;
    private final ScenarioWords words;
    private final ScenarioEdits edits;
    private final WhatIfs whatIfs;
    private final Supplier<PictureMaker> pictures;
    private final Latest<List<ScenarioWords.Told>> work;
    private final Map<String, ScenarioCard> cards = new HashMap<>();
    private final TextField name = new TextField();
    private final Label none = Cards.text("", "muted");
    private final Label gone = Cards.text("");
    private final HBox deleted;
    private final VBox list = new VBox();
    private final VBox root;
    private Optional<String> deletion = Optional.empty();

    ScenariosTab(
            Document document,
            Messages messages,
            InputWords inputs,
            ScenarioEdits edits,
            WhatIfs whatIfs,
            Supplier<PictureMaker> pictures,
            Background background) {
        this.document = document;
        this.messages = messages;
        this.edits = edits;
        this.whatIfs = whatIfs;
        this.pictures = pictures;
        words = new ScenarioWords(messages, inputs);
        work = background.latest();
        name.setPromptText(messages.get("scenarios.new.prompt"));
        name.setAccessibleText(messages.get("scenarios.new.name"));
        name.setPrefColumnCount(18);
        var keep = new Button(messages.get("scenarios.keep"));
        keep.setOnAction(event -> keep());
        name.setOnAction(event -> keep());
        var line = new FlowPane(name, keep);
        line.getStyleClass().add("chips");
        line.setDisable(document.isReadOnly());
        var undo = new Button(messages.get("scenarios.undo"));
        undo.setOnAction(event -> undoDeletion());
        deleted = new HBox(gone, undo);
        deleted.setAlignment(Pos.CENTER_LEFT);
        deleted.getStyleClass().add("start-line");
        Cards.show(deleted, false);
        list.getStyleClass().add("fee-lines");
        root = new VBox(Cards.text(messages.get("scenarios.intro"), "muted"), line, deleted, none, list);
        root.getStyleClass().add("tab-body");
    }

    private void keep() {
        edits.keep(
                name.getText().isBlank()
                        ? messages.get("scenarios.new.default")
                        : name.getText().strip());
        name.clear();
    }

    private void sayDeleted(Scenario scenario) {
        deletion = document.undoLabel().get();
        gone.setText(messages.get("scenarios.deleted", scenario.name()));
        Cards.show(deleted, true);
    }

    private void undoDeletion() {
        if (canUndoDeletion()) {
            document.undo();
        }
    }

    private boolean canUndoDeletion() {
        return deletion.isPresent() && deletion.equals(document.undoLabel().get());
    }

    @Override
    public String key() {
        return "scenarios";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(MoneyPicture picture) {
        var maker = pictures.get();
        var evaluation = maker.evaluation();
        work.ask(
                () -> {
                    var now = maker.plain();
                    return evaluation.scenarios().stream()
                            .map(scenario -> words.of(scenario, now, maker.of(scenario), evaluation.feeSchedule()))
                            .toList();
                },
                told -> show(told, picture));
    }

    private void show(List<ScenarioWords.Told> told, MoneyPicture picture) {
        Cards.show(deleted, canUndoDeletion());
        Cards.say(none, told.isEmpty() ? messages.get("scenarios.none") : "");
        var shown = told.stream().map(this::card).toList();
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).show(told.get(i), picture.inputs().platforms(), document.isReadOnly());
        }
        if (!list.getChildren().equals(shown)) {
            list.getChildren().setAll(shown);
        }
        cards.values().retainAll(shown);
    }

    private ScenarioCard card(ScenarioWords.Told told) {
        return cards.computeIfAbsent(
                told.scenario().id(),
                id -> new ScenarioCard(told.scenario(), messages, words, edits, whatIfs, this::sayDeleted));
    }
}
