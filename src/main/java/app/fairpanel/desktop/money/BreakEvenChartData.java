package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.chart.Axis;
import app.fairpanel.desktop.chart.ChartPicture;
import app.fairpanel.desktop.chart.ChartPicture.Area;
import app.fairpanel.desktop.chart.ChartPicture.Guide;
import app.fairpanel.desktop.chart.ChartPicture.Mark;
import app.fairpanel.desktop.chart.ChartPicture.Note;
import app.fairpanel.desktop.chart.ChartPicture.Point;
import app.fairpanel.desktop.chart.ChartPicture.Series;
import app.fairpanel.desktop.chart.ChartPicture.Side;
import app.fairpanel.desktop.chart.ChartPicture.Stroke;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.Basis;
import app.fairpanel.money.BreakEven;
import app.fairpanel.money.Lead;
import app.fairpanel.money.Lead.Leader;
import app.fairpanel.money.NetCurve;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The chart "who is ahead, and by how much": the difference of two nets against completed sessions. Above the line
/// the first platform is ahead, below it the second.
final class BreakEvenChartData {
    private static final double HALF_CENT = 0.005;

    private final Messages messages;
    private final MoneyPicture picture;
    private final BreakEven pair;
    private final Platform first;
    private final Platform second;
    private final Map<String, BreakEven> overlays = new LinkedHashMap<>();

    BreakEvenChartData(Messages messages, MoneyPicture picture, BreakEven pair) {
        this.messages = messages;
        this.picture = picture;
        this.pair = pair;
        first = picture.platform(pair.first());
        second = picture.platform(pair.second());
        picture.overlays()
                .forEach(overlay -> overlay.picture()
                        .pairOf(picture)
                        .filter(other ->
                                other.first().isKnown() && other.second().isKnown())
                        .ifPresent(other -> overlays.put(overlay.name(), other)));
    }

    /// @param words what a screen reader says
    ChartPicture chart(String words) {
        double end = CaseloadAxis.end(picture, pair.crossings());
        var points = new ArrayList<>(points(0, end));
        overlays.values().forEach(other -> points.addAll(points(other, 0, end)));
        var y = vertical(points);
        return new ChartPicture(
                CaseloadAxis.of(end),
                y,
                messages.get("money.chart.sessions"),
                areas(end),
                series(end),
                List.of(new Guide(planned(), messages.get("money.chart.you", MoneyText.whole(planned())))),
                marks(end),
                notes(end, y),
                words,
                1);
    }

    private double planned() {
        return picture.comparison().sessions();
    }

    private double ahead(double sessions) {
        return difference(pair, sessions);
    }

    private static double difference(BreakEven pair, double sessions) {
        return pair.first().curve().at(sessions) - pair.second().curve().at(sessions);
    }

    private List<Point> points(double from, double to) {
        return points(pair, from, to);
    }

    private static List<Point> points(BreakEven pair, double from, double to) {
        return DoubleStream.concat(
                        DoubleStream.of(from, to),
                        DoubleStream.concat(
                                        bends(pair.first().curve()),
                                        bends(pair.second().curve()))
                                .filter(at -> at > from && at < to))
                .sorted()
                .distinct()
                .mapToObj(at -> new Point(at, difference(pair, at)))
                .toList();
    }

    private static DoubleStream bends(NetCurve curve) {
        return curve.pieces().stream().mapToDouble(NetCurve.Piece::from);
    }

    private Axis vertical(List<Point> points) {
        double low = points.stream().mapToDouble(Point::y).min().orElse(0);
        double high = points.stream().mapToDouble(Point::y).max().orElse(0);
        double most = Math.max(Math.max(high, -low), 10);
        double margin = 0.22 * most;
        return Axis.over(
                Math.min(low, -0.15 * most) - margin, Math.max(high, 0.15 * most) + margin, 5, this::dollarsAhead);
    }

    /// Above and below alike, it is money that somebody is ahead.
    private String dollarsAhead(double dollars) {
        return dollars == 0 ? messages.get("money.chart.even") : "+" + MoneyText.dollars(Math.abs(dollars));
    }

    private List<Area> areas(double end) {
        return within(end).stream()
                .map(lead -> {
                    var corners = new ArrayList<Point>();
                    corners.add(new Point(lead.from(), 0));
                    corners.addAll(points(lead.from(), Math.min(lead.to(), end)));
                    corners.add(new Point(Math.min(lead.to(), end), 0));
                    return new Area(leader(lead), List.copyOf(corners));
                })
                .toList();
    }

    private List<Series> series(double end) {
        var stroke = Stroke.of(Basis.unconfirmed(picture.inputs(), picture.comparison(), first, second) == 0);
        return Stream.concat(
                        overlays.values().stream()
                                .map(other -> new Series(Optional.empty(), points(other, 0, end), Stroke.DASHED)),
                        pair.leads().stream()
                                .filter(lead -> lead.from() < end)
                                .map(lead -> new Series(
                                        Optional.of(leader(lead)),
                                        points(lead.from(), Math.min(lead.to(), end)),
                                        stroke)))
                .toList();
    }

    private List<Lead> within(double end) {
        return pair.leads().stream()
                .filter(lead -> lead.from() < end && lead.leader() != Leader.EQUAL)
                .toList();
    }

    private Platform leader(Lead lead) {
        return lead.leader() == Leader.SECOND ? second : first;
    }

    private List<Mark> marks(double end) {
        var marks = new ArrayList<Mark>();
        for (double at : pair.crossings()) {
            if (at <= end) {
                marks.add(new Mark(
                        new Point(at, 0),
                        messages.get("money.chart.even-at", MoneyText.tenths(at)),
                        Optional.empty(),
                        Side.BELOW,
                        slope(at) > 0 ? 1 : -1));
            }
        }
        double ahead = picture.comparison().ahead(pair);
        if (ahead != 0) {
            var leader = ahead > 0 ? first : second;
            marks.add(new Mark(
                    new Point(planned(), ahead),
                    messages.get("money.chart.ahead", leader.name(), MoneyText.dollars(Math.abs(ahead))),
                    Optional.of(leader),
                    ahead > 0 ? Side.ABOVE : Side.BELOW,
                    slope(planned()) > 0 == ahead > 0 ? -1 : 1));
        }
        return marks;
    }

    /// How fast the difference grows there: labels lean out of its way.
    private double slope(double at) {
        return ahead(at + 1) - ahead(at);
    }

    /// "Alma ahead" in the middle of its widest stretch, on its side of the line.
    private List<Note> notes(double end, Axis y) {
        var notes = new ArrayList<Note>();
        for (var side : List.of(Leader.FIRST, Leader.SECOND)) {
            within(end).stream()
                    .filter(lead -> lead.leader() == side)
                    .max((one, other) -> Double.compare(width(one, end), width(other, end)))
                    .filter(lead -> width(lead, end) > end / 8)
                    .ifPresent(lead -> notes.add(new Note(
                            new Point(
                                    lead.from() + width(lead, end) / 2, side == Leader.FIRST ? y.at(0.95) : y.at(0.05)),
                            messages.get("money.chart.leads", leader(lead).name()),
                            Optional.of(leader(lead)))));
        }
        overlays.forEach((name, other) -> notes.add(new Note(
                new Point(end, difference(other, end) + 0.05 * (y.high() - y.low())), name, Optional.empty())));
        return notes;
    }

    private static double width(Lead lead, double end) {
        return Math.min(lead.to(), end) - lead.from();
    }

    /// What is read out at a caseload.
    String reading(double sessions) {
        double ahead = ahead(sessions);
        boolean same = Math.abs(ahead) < HALF_CENT;
        var who = switch (same ? Leader.EQUAL : pair.leaderAt(sessions)) {
            case FIRST -> messages.get("money.chart.ahead", first.name(), MoneyText.dollars(Math.abs(ahead)));
            case SECOND -> messages.get("money.chart.ahead", second.name(), MoneyText.dollars(Math.abs(ahead)));
            case EQUAL -> messages.get("money.chart.both-same");
        };
        return messages.get(
                "money.chart.reading",
                MoneyText.tenths(sessions),
                first.name(),
                MoneyText.dollars(pair.first().curve().at(sessions)),
                second.name(),
                MoneyText.dollars(pair.second().curve().at(sessions)),
                who);
    }
}
