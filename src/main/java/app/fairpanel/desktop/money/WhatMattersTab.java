package app.fairpanel.desktop.money;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Questions;
import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.Latest;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.document.Document;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What matters most: what each open number alone could change, what all together could, and what is worth asking.
final class WhatMattersTab implements MoneyTab {
    private static final int FIRST_LINES = 6;

    private final Document document;
    private final Catalog catalog;
    private final Messages messages;
    private final InputWords words;
    private final Navigator navigator;
    private final Latest<WhatMatters> work;
    private final Label finding = Cards.text("", "section");
    private final FlowPane sides = new FlowPane();
    private final VBox lines = new VBox();
    private final Button more = new Button();
    private final VBox together = new VBox();
    private final VBox asking = new VBox();
    private final VBox root;
    private boolean all;

    WhatMattersTab(
            Document document,
            Catalog catalog,
            Messages messages,
            InputWords words,
            Navigator navigator,
            Background background) {
        this.document = document;
        this.catalog = catalog;
        this.messages = messages;
        this.words = words;
        this.navigator = navigator;
        work = background.latest();
        sides.getStyleClass().add("chips");
        for (var part : List.of(lines, together, asking)) {
            part.getStyleClass().add("matters-part");
        }
        more.setText(messages.get("money.matters.more"));
        root = new VBox(finding, sides, lines, more, together, asking);
        root.getStyleClass().add("tab-body");
    }

    @Override
    public String key() {
        return "what-matters";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(MoneyPicture picture) {
        var questions = Questions.of(catalog, document.current().bank());
        work.ask(() -> new WhatMatters(messages, words, picture, catalog, questions), this::show);
    }

    private void show(WhatMatters latest) {
        finding.setText(latest.finding());
        showSwings(latest);
        showYears(latest);
        showAsking(latest);
    }

    private void showSwings(WhatMatters latest) {
        var pair = latest.pair();
        var shown = latest.lines();
        sides.getChildren().clear();
        lines.getChildren().clear();
        Cards.show(sides, !shown.isEmpty());
        Cards.show(more, !all && shown.size() > FIRST_LINES);
        more.setOnAction(event -> {
            all = true;
            showSwings(latest);
            lines.getChildren().get(FIRST_LINES).requestFocus();
        });
        if (shown.isEmpty()) {
            return;
        }
        sides.getChildren()
                .addAll(
                        Cards.text(messages.get("money.matters.left"), "caption", "muted"),
                        new PlatformName(pair.get(1)),
                        Cards.text(messages.get("money.matters.right"), "caption", "muted"),
                        new PlatformName(pair.get(0)));
        double now = latest.tornado().orElseThrow().now();
        double low = ends(shown, now).min().orElse(0);
        double high = ends(shown, now).max().orElse(0);
        for (var line : all ? shown : shown.subList(0, Math.min(FIRST_LINES, shown.size()))) {
            lines.getChildren().add(row(line, new SwingBar(line.swing(), now, low, high, pair.get(0), pair.get(1))));
        }
    }

    private static DoubleStream ends(List<WhatMatters.Line> shown, double now) {
        return DoubleStream.concat(
                DoubleStream.of(0, now),
                shown.stream()
                        .flatMapToDouble(line -> DoubleStream.of(
                                line.swing().atLow(), line.swing().atHigh())));
    }

    private Node row(WhatMatters.Line line, SwingBar bar) {
        var name = Cards.text(line.name(), "strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var range = Cards.text(line.range(), "muted");
        range.setMinWidth(Label.USE_PREF_SIZE);
        var heading = new HBox(name, range);
        heading.getStyleClass().add("start-line");
        var effect = Cards.text(
                line.changesWinner() ? messages.get("money.matters.changes", line.effect()) : line.effect(), "caption");
        effect.getStyleClass().add(line.changesWinner() ? "changes-winner" : "muted");
        var row = new VBox(heading, bar, effect);
        row.getStyleClass().add("matters-row");
        return row;
    }

    private void showYears(WhatMatters latest) {
        together.getChildren().clear();
        var years = latest.years();
        Cards.show(together, !years.isEmpty());
        if (years.isEmpty()) {
            return;
        }
        together.getChildren().add(Cards.text(messages.get("money.matters.together"), "section"));
        if (!latest.difference().isEmpty()) {
            together.getChildren().add(Cards.text(latest.difference()));
        }
        double low = years.stream().mapToDouble(WhatMatters.Year::p10).min().orElse(0);
        double high = years.stream().mapToDouble(WhatMatters.Year::p90).max().orElse(0);
        for (var year : years) {
            together.getChildren().add(row(year, low, Math.max(high, low + 1)));
        }
    }

    private Node row(WhatMatters.Year year, double low, double high) {
        var name = new PlatformName(year.platform());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var wins = Cards.text(messages.get("money.matters.wins", year.wins()), "strong");
        wins.setMinWidth(Label.USE_PREF_SIZE);
        var heading = new HBox(name, wins);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("start-line");
        var numbers = Cards.text(
                messages.get(
                        "money.matters.year",
                        MoneyText.dollars(year.p10()),
                        MoneyText.dollars(year.p50()),
                        MoneyText.dollars(year.p90())),
                "caption",
                "muted");
        var row = new VBox(heading, new RangeBar(year, low, high), numbers);
        row.getStyleClass().add("matters-row");
        return row;
    }

    private void showAsking(WhatMatters latest) {
        asking.getChildren()
                .setAll(
                        Cards.text(messages.get("money.matters.worth-asking"), "section"),
                        Cards.text(latest.askingWords()));
        latest.worthAsking().forEach(ask -> asking.getChildren().add(row(ask)));
    }

    private Node row(WhatMatters.Ask ask) {
        Label worth = Cards.text(ask.worth(), "strong");
        worth.setMinWidth(Label.USE_PREF_SIZE);
        var what = ask.place()
                .<Node>map(place -> {
                    var link = new Hyperlink(ask.what());
                    link.setWrapText(true);
                    link.setOnAction(event -> navigator.go(place));
                    return link;
                })
                .orElseGet(() -> Cards.text(ask.what()));
        var row = new HBox(worth, what);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("start-line");
        return row;
    }
}
