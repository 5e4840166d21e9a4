package app.fairpanel.desktop.money;

import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.evaluation.Platform;
import javafx.scene.layout.Region;

/// The span of a platform's year in most futures, with its middle. The numbers beside it say the same.
final class RangeBar extends Region {
    private static final double LINE = 2;

    private final Region track = part("swing-track");
    private final Region span = part("swing-part");
    private final Region middle = part("range-middle");
    private final WhatMatters.Year year;
    private final double low;
    private final double high;

    /// @param low where all bars begin
    /// @param high where they end
    RangeBar(WhatMatters.Year year, double low, double high) {
        this.year = year;
        this.low = low;
        this.high = high;
        Platform platform = year.platform();
        getStyleClass().add("swing-bar");
        span.getStyleClass().add(PlatformName.styleClass(platform));
        getChildren().addAll(track, span, middle);
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        return part;
    }

    private double at(double dollars) {
        return (dollars - low) / (high - low) * getWidth();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double thick = Math.rint(height * 0.55);
        double top = Math.rint((height - thick) / 2);
        track.resizeRelocate(0, Math.rint(height / 2), getWidth(), 1);
        span.resizeRelocate(
                Math.rint(at(year.p10())), top, Math.max(LINE, Math.rint(at(year.p90()) - at(year.p10()))), thick);
        middle.resizeRelocate(Math.rint(at(year.p50()) - LINE / 2), top, LINE, thick);
    }
}
