package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.chart.Axis;
import app.fairpanel.desktop.chart.ChartPicture;
import app.fairpanel.desktop.chart.ChartPicture.Guide;
import app.fairpanel.desktop.chart.ChartPicture.Mark;
import app.fairpanel.desktop.chart.ChartPicture.Note;
import app.fairpanel.desktop.chart.ChartPicture.Point;
import app.fairpanel.desktop.chart.ChartPicture.Series;
import app.fairpanel.desktop.chart.ChartPicture.Side;
import app.fairpanel.desktop.chart.ChartPicture.Stroke;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.Alternative;
import app.fairpanel.money.Basis;
import app.fairpanel.money.Envelope;
import app.fairpanel.money.NetCurve;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The chart "net of each": what every platform leaves a month, against completed sessions. Only crossings that change
/// which platform is best are marked.
final class NetsChartData {
    private final Messages messages;
    private final MoneyPicture picture;
    private final List<Alternative> known;
    private final OtherWords words;

    NetsChartData(Messages messages, MoneyPicture picture) {
        this.messages = messages;
        this.picture = picture;
        known = picture.comparison().alternatives().stream()
                .filter(Alternative::isKnown)
                .toList();
        words = new OtherWords(messages);
    }

    /// Everything that can be chosen: each platform, two at once, staying as things are.
    private Stream<Alternative> all() {
        return Stream.concat(known.stream(), picture.others().stream());
    }

    /// @param spoken what a screen reader says
    ChartPicture chart(String spoken) {
        var crossings = Envelope.of(all().toList()).stream()
                .skip(1)
                .map(Envelope.Stretch::from)
                .toList();
        double end = CaseloadAxis.end(picture, crossings);
        double planned = picture.comparison().sessions();
        return new ChartPicture(
                CaseloadAxis.of(end),
                vertical(end),
                messages.get("money.chart.sessions"),
                List.of(),
                Stream.concat(
                                overlaid()
                                        .map(alternative -> new Series(
                                                Optional.of(picture.platform(alternative)),
                                                points(alternative.curve(), end),
                                                Stroke.DASHED)),
                                Stream.concat(
                                        picture.others().stream()
                                                .map(other -> new Series(
                                                        Optional.empty(),
                                                        points(other.curve(), end),
                                                        Stroke.of(isConfirmed(other)))),
                                        known.stream()
                                                .map(alternative -> new Series(
                                                        Optional.of(picture.platform(alternative)),
                                                        points(alternative.curve(), end),
                                                        Stroke.of(isConfirmed(picture.platform(alternative)))))))
                        .toList(),
                List.of(new Guide(planned, messages.get("money.chart.you", MoneyText.whole(planned)))),
                crossings.stream()
                        .filter(at -> at <= end)
                        .map(at -> new Mark(
                                new Point(at, best(at)),
                                messages.get("money.chart.even-at", MoneyText.tenths(at)),
                                Optional.empty(),
                                Side.ABOVE,
                                -1))
                        .toList(),
                notes(end),
                spoken,
                1);
    }

    private boolean isConfirmed(Platform platform) {
        return Basis.isConfirmed(picture.inputs(), picture.comparison(), platform);
    }

    /// What the user keeps today is what they say; of two at once both have to be confirmed.
    private boolean isConfirmed(Alternative other) {
        return picture.split()
                .filter(split -> split.alternative().equals(other))
                .map(split -> split.places().values().stream().distinct().allMatch(this::isConfirmed))
                .orElse(true);
    }

    /// What the platforms leave in the scenarios that are laid over the chart.
    private Stream<Alternative> overlaid() {
        return picture.overlays().stream().flatMap(overlay -> known(overlay.picture()));
    }

    private static Stream<Alternative> known(MoneyPicture shown) {
        return shown.comparison().alternatives().stream().filter(Alternative::isKnown);
    }

    /// The name of each scenario at the end of its highest line, and of each other alternative at the end of its own.
    private List<Note> notes(double end) {
        return Stream.concat(
                        scenarioNotes(end),
                        picture.others().stream()
                                .map(other -> new Note(
                                        new Point(end, other.curve().at(end)), words.name(other), Optional.empty())))
                .toList();
    }

    private Stream<Note> scenarioNotes(double end) {
        return picture.overlays().stream()
                .flatMap(overlay -> known(overlay.picture())
                        .mapToDouble(alternative -> alternative.curve().at(end))
                        .boxed()
                        .max(Double::compare)
                        .map(highest -> new Note(new Point(end, highest), overlay.name(), Optional.empty()))
                        .stream());
    }

    private double best(double sessions) {
        return all().mapToDouble(alternative -> alternative.curve().at(sessions))
                .max()
                .orElse(0);
    }

    private Axis vertical(double end) {
        double low = values(end).min().orElse(0);
        double high = values(end).max().orElse(0);
        double margin = Math.max(0.06 * (high - low), 1);
        return Axis.over(Math.min(0, low) - 2 * margin, Math.max(0, high) + margin, 5, MoneyText::dollars);
    }

    private DoubleStream values(double end) {
        return Stream.concat(all(), overlaid())
                .flatMap(alternative -> points(alternative.curve(), end).stream())
                .mapToDouble(Point::y);
    }

    private static List<Point> points(NetCurve curve, double end) {
        return DoubleStream.concat(curve.pieces().stream().mapToDouble(NetCurve.Piece::from), DoubleStream.of(end))
                .filter(at -> at <= end)
                .sorted()
                .distinct()
                .mapToObj(at -> new Point(at, curve.at(at)))
                .toList();
    }

    /// What is read out at a caseload.
    String reading(double sessions) {
        return messages.get(
                "money.chart.reading.nets",
                MoneyText.tenths(sessions),
                all().map(alternative -> messages.get(
                                "money.chart.net",
                                words.name(alternative),
                                MoneyText.dollars(alternative.curve().at(sessions))))
                        .collect(Collectors.joining(" · ")));
    }
}
