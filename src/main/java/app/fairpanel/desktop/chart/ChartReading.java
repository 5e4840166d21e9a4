package app.fairpanel.desktop.chart;

import java.util.OptionalDouble;
import javafx.scene.input.KeyCode;

/// Where on the horizontal axis a chart is read: from step to step, and exactly at marked points.
final class ChartReading {
    private static final int FAR = 10;

    private ChartReading() {}

    /// At the marked point that the mouse is on, else at the nearest step.
    ///
    /// @param pixel of the mouse, from the left
    static double at(ChartPicture picture, ChartFrame frame, double pixel) {
        return picture.marks().stream()
                .mapToDouble(mark -> mark.at().x())
                .filter(mark -> Math.abs(frame.x(mark) - pixel) <= ChartLabels.MARK_RADIUS)
                .findFirst()
                .orElseGet(() -> within(picture, onStep(picture, frame.at(pixel))));
    }

    /// Where a key leads.
    ///
    /// @param now where it is read; without that, a first key leads away from the first guide
    /// @return nothing for a key that leads nowhere
    static OptionalDouble moved(ChartPicture picture, OptionalDouble now, KeyCode key) {
        double steps = switch (key) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case PAGE_DOWN -> -FAR;
            case PAGE_UP -> FAR;
            case HOME -> Double.NEGATIVE_INFINITY;
            case END -> Double.POSITIVE_INFINITY;
            default -> 0;
        };
        if (steps == 0) {
            return OptionalDouble.empty();
        }
        double from = onStep(
                picture,
                now.orElseGet(() -> picture.guides().stream()
                        .mapToDouble(ChartPicture.Guide::x)
                        .findFirst()
                        .orElse(picture.x().low())));
        return OptionalDouble.of(within(picture, from + steps * picture.step()));
    }

    private static double onStep(ChartPicture picture, double at) {
        return Math.round(at / picture.step()) * picture.step();
    }

    private static double within(ChartPicture picture, double at) {
        return Math.clamp(at, picture.x().low(), picture.x().high());
    }
}
