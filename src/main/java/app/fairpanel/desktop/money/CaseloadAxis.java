package app.fairpanel.desktop.money;

import app.fairpanel.desktop.chart.Axis;
import app.fairpanel.desktop.words.MoneyText;
import java.util.List;

/// The horizontal axis of the charts over completed sessions a month.
final class CaseloadAxis {
    private static final double LEAST = 40;
    private static final double ROOM = 1.4;

    private CaseloadAxis() {}

    /// Where it ends: far enough to see the plan and every crossing within reach.
    static double end(MoneyPicture picture, List<Double> crossings) {
        double capacity = picture.comparison().capacity();
        double farthest = crossings.stream()
                .filter(at -> at <= capacity)
                .mapToDouble(at -> at)
                .max()
                .orElse(0);
        double wanted = Math.max(picture.comparison().sessions(), farthest) * ROOM;
        return Axis.roundUp(Math.max(LEAST, wanted), 6);
    }

    static Axis of(double end) {
        return Axis.over(0, end, 6, MoneyText::whole);
    }
}
