package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.money.Alternative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;

/// What every platform leaves at some caseloads, as a table: the chart for those who read better than they see.
final class CaseloadTable extends TablePane {
    private static final int STEPS = 6;

    private final Messages messages;
    private final OtherWords words;

    CaseloadTable(Messages messages) {
        this.messages = messages;
        words = new OtherWords(messages);
    }

    void show(MoneyPicture picture) {
        var crossings = picture.pair().map(pair -> pair.crossings()).orElse(List.of());
        double end = CaseloadAxis.end(picture, crossings);
        var headers = new ArrayList<Labeled>(headers(picture.inputs().platforms()));
        picture.others().forEach(other -> headers.add(Cards.text(words.name(other), "overline")));
        headers.add(Cards.text(messages.get("money.table.ahead"), "overline"));
        show(
                messages.get("money.chart.sessions"),
                headers,
                DoubleStream.concat(
                                DoubleStream.concat(
                                        DoubleStream.of(picture.comparison().sessions()),
                                        crossings.stream().mapToDouble(at -> at).filter(at -> at <= end)),
                                DoubleStream.iterate(0, at -> at <= end, at -> at + end / STEPS))
                        .sorted()
                        .distinct()
                        .mapToObj(at -> row(picture, at))
                        .toList());
    }

    private TableRow row(MoneyPicture picture, double sessions) {
        boolean planned = sessions == picture.comparison().sessions();
        var cells = all(picture)
                .map(alternative -> alternative.isKnown()
                        ? MoneyText.dollarsAndCents(alternative.curve().at(sessions))
                        : messages.get("money.worked.none"))
                .collect(Collectors.toCollection(ArrayList::new));
        cells.add(best(picture, sessions));
        var caseload = MoneyText.tenths(sessions);
        return new TableRow(planned ? messages.get("money.table.you", caseload) : caseload, cells, planned);
    }

    private static Stream<Alternative> all(MoneyPicture picture) {
        return Stream.concat(picture.comparison().alternatives().stream(), picture.others().stream());
    }

    private String best(MoneyPicture picture, double sessions) {
        var known = all(picture)
                .filter(Alternative::isKnown)
                .sorted(Comparator.comparingDouble(
                        (Alternative alternative) -> -alternative.curve().at(sessions)))
                .toList();
        if (known.size() < 2) {
            return messages.get("money.worked.none");
        }
        double ahead = known.get(0).curve().at(sessions) - known.get(1).curve().at(sessions);
        return Math.abs(ahead) < 0.005
                ? messages.get("money.chart.even")
                : messages.get("money.chart.ahead.short", words.name(known.get(0)), MoneyText.dollars(ahead));
    }
}
