package app.fairpanel.desktop.controls;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Two parts beside each other, as high as the higher one needs; one above the other where the type is too large, or
/// the
/// window too narrow, for both.
public final class TwoColumns extends Region {
    private static final double ROOM_EM = 46;
    private static final double GAP_EM = 0.92;

    private final Region first;
    private final Region second;
    private final double ratio;
    private final Label measure = new Label();

    /// @param ratio how many times as wide as the second the first is
    public TwoColumns(Region first, Region second, double ratio) {
        this.first = first;
        this.second = second;
        this.ratio = ratio;
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().addAll(first, second, measure);
        measure.fontProperty().subscribe(() -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double gap() {
        return GAP_EM * measure.getFont().getSize();
    }

    private boolean isNarrow(double width) {
        return width < ROOM_EM * measure.getFont().getSize();
    }

    private double firstWidth(double width) {
        return isNarrow(width) ? width : Math.floor((width - gap()) * ratio / (1 + ratio));
    }

    private double secondWidth(double width) {
        return isNarrow(width) ? width : width - gap() - firstWidth(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double at = width < 0 ? getWidth() : width;
        double one = first.prefHeight(firstWidth(at));
        double two = second.prefHeight(secondWidth(at));
        return isNarrow(at) ? one + gap() + two : Math.max(one, two);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double one = first.prefHeight(firstWidth(width));
        double two = second.prefHeight(secondWidth(width));
        if (isNarrow(width)) {
            first.resizeRelocate(0, 0, width, one);
            second.resizeRelocate(0, one + gap(), width, two);
        } else {
            first.resizeRelocate(0, 0, firstWidth(width), getHeight());
            second.resizeRelocate(width - secondWidth(width), 0, secondWidth(width), getHeight());
        }
    }
}
