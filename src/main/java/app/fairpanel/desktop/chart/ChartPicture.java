package app.fairpanel.desktop.chart;

import app.fairpanel.evaluation.Platform;
import java.util.List;
import java.util.Optional;

/// All that is drawn in a chart, in the units of its axes.
///
/// @param xTitle what the horizontal axis counts
/// @param words what a screen reader says instead
/// @param step how far an arrow key moves the reading, in units of the horizontal axis
public record ChartPicture(
        Axis x,
        Axis y,
        String xTitle,
        List<Area> areas,
        List<Series> series,
        List<Guide> guides,
        List<Mark> marks,
        List<Note> notes,
        String words,
        double step) {
    public record Point(double x, double y) {}

    /// A filled shape in a platform's color.
    public record Area(Platform platform, List<Point> corners) {}

    /// A line.
    ///
    /// @param platform whose color it has; that of text without one
    public record Series(Optional<Platform> platform, List<Point> points, Stroke stroke) {}

    public enum Stroke {
        SOLID,
        /// Of a scenario that is laid over the chart.
        DASHED,
        /// Of what rests on numbers that nobody has confirmed.
        DOTTED;

        public static Stroke of(boolean confirmed) {
            return confirmed ? SOLID : DOTTED;
        }
    }

    public boolean hasDotted() {
        return series.stream().anyMatch(line -> line.stroke() == Stroke.DOTTED);
    }

    /// A dotted line from top to bottom, with its name at the foot.
    public record Guide(double x, String label) {}

    /// A point that matters.
    ///
    /// @param platform whose color fills it; hollow without one
    /// @param side where its label stands
    /// @param lean to which hand the label leans, out of the way of a line: −1 left, 0 neither, 1 right
    public record Mark(Point at, String label, Optional<Platform> platform, Side side, int lean) {}

    public enum Side {
        ABOVE,
        BELOW
    }

    /// Words centered on a point.
    ///
    /// @param platform whose color they have; that of text without one
    public record Note(Point at, String words, Optional<Platform> platform) {}

    public ChartPicture {
        areas = List.copyOf(areas);
        series = List.copyOf(series);
        guides = List.copyOf(guides);
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }
}
