package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.chart.Axis;
import app.fairpanel.desktop.chart.ChartPicture;
import app.fairpanel.desktop.chart.ChartPicture.Point;
import app.fairpanel.desktop.chart.ChartPicture.Series;
import app.fairpanel.desktop.chart.ChartPicture.Stroke;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.money.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The chart of the first year: all cash so far, week by week.
final class FirstYearChartData {
    private final Messages messages;
    private final FirstYear year;
    private final List<Timeline> lines;

    /// @param year has lines
    FirstYearChartData(Messages messages, FirstYear year) {
        this.messages = messages;
        this.year = year;
        lines = year.lines();
    }

    /// @param words what a screen reader says
    ChartPicture chart(String words) {
        var first = lines.getFirst();
        var series = lines.stream()
                .map(line -> new Series(
                        Optional.of(line.platform()), points(line), Stroke.of(year.isConfirmed(line.platform()))))
                .toList();
        return new ChartPicture(
                Axis.over(0, first.days() / 7.0, 6, MoneyText::whole),
                vertical(series),
                messages.get("money.first-year.weeks", DateText.of(first.start())),
                List.of(),
                series,
                List.of(),
                List.of(),
                List.of(),
                words,
                1);
    }

    private static Axis vertical(List<Series> series) {
        double low = 0;
        double high = 0;
        for (var line : series) {
            for (var point : line.points()) {
                low = Math.min(low, point.y());
                high = Math.max(high, point.y());
            }
        }
        double margin = Math.max(0.06 * (high - low), 1);
        return Axis.over(low - margin, high + margin, 5, MoneyText::dollars);
    }

    private static List<Point> points(Timeline line) {
        var points = new ArrayList<Point>();
        points.add(new Point(0, 0));
        for (int day = 6; day < line.days(); day += 7) {
            points.add(new Point((day + 1) / 7.0, line.cash(day)));
        }
        points.add(new Point(line.days() / 7.0, line.cashAtEnd()));
        return points;
    }
}
