package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.Latest;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.chart.ChartPane;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.document.Document;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The first year: when money begins to come in, how far below zero it goes before, and who has left more at the end.
final class FirstYearTab implements MoneyTab {
    private final Messages messages;
    private final Clock clock;
    private final Latest<FirstYear> work;
    private final StartDate start;
    private final PhraseFlow sentence = new PhraseFlow();
    private final TablePane facts = new TablePane();
    private final ChartPane chart = new ChartPane();
    private final Label reading = Cards.text("", "muted");
    private final Label dotted;
    private final TablePane byMonth = new TablePane();
    private final Label leftOut = Cards.text("", "muted");
    private final Label unconfirmed = Cards.text("", "muted");
    private final ToggleGroup choice = new ToggleGroup();
    private final ToggleButton asChart;
    private final FlowPane chips;
    private final VBox root;
    private Optional<FirstYear> year = Optional.empty();

    FirstYearTab(Document document, Messages messages, Clock clock, Background background) {
        this.messages = messages;
        this.clock = clock;
        work = background.latest();
        start = new StartDate(document, messages, clock);
        dotted = Cards.text(messages.get("money.chart.dotted"), "caption", "muted");
        asChart = chip("money.first-year.show.chart");
        chips = new FlowPane(asChart, chip("money.first-year.show.table"));
        chips.getStyleClass().add("chips");
        sentence.getStyleClass().add("tab-sentence");
        VBox.setVgrow(chart, Priority.ALWAYS);
        root = new VBox(sentence, unconfirmed, start, facts, leftOut, chips, chart, dotted, reading, byMonth);
        root.getStyleClass().add("tab-body");
        asChart.setSelected(true);
        choice.selectedToggleProperty().subscribe(toggle -> year.ifPresent(this::show));
        chart.reading().subscribe(at -> read());
    }

    private ToggleButton chip(String key) {
        var chip = new ToggleButton(messages.get(key));
        chip.getStyleClass().setAll("chip");
        chip.setToggleGroup(choice);
        chip.setOnAction(event -> chip.setSelected(true));
        return chip;
    }

    @Override
    public String key() {
        return "first-year";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(MoneyPicture picture) {
        start.show();
        var today = LocalDate.now(clock);
        work.ask(() -> new FirstYear(messages, picture, picture.inputs().start(today)), latest -> {
            year = Optional.of(latest);
            show(latest);
        });
    }

    private void show(FirstYear latest) {
        boolean any = !latest.lines().isEmpty();
        boolean tabular = !asChart.isSelected();
        var words = latest.sentence();
        sentence.show(words);
        Cards.say(unconfirmed, latest.unconfirmed());
        Cards.say(leftOut, latest.leftOut());
        Cards.show(facts, any);
        Cards.show(chips, any);
        Cards.show(chart, any && !tabular);
        Cards.show(reading, any && !tabular);
        Cards.show(dotted, false);
        Cards.show(byMonth, any && tabular);
        if (!any) {
            return;
        }
        facts.showPlatforms(
                messages.get("money.first-year.facts"),
                latest.factNames(),
                latest.platforms(),
                latest.lines().stream().map(latest::facts).toList());
        if (tabular) {
            byMonth.show(
                    messages.get("money.first-year.until"), TablePane.headers(latest.platforms()), latest.byMonth());
        } else {
            var drawn = new FirstYearChartData(messages, latest)
                    .chart(messages.get("money.first-year.spoken", words.text()));
            chart.show(drawn);
            Cards.show(dotted, drawn.hasDotted());
            read();
        }
    }

    private void read() {
        var at = chart.reading().get();
        reading.setText(
                at.isPresent() && year.isPresent()
                        ? year.get().reading(at.getAsDouble())
                        : messages.get("money.chart.hint"));
        if (at.isPresent()) {
            chart.setAccessibleHelp(reading.getText());
        }
    }
}
