package app.fairpanel.desktop.controls;

import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Two parts beside each other, the second as wide as it wants to be; one above the other where the type is too large,
/// or the window too narrow, for both.
@DefaultProperty("children")
public final class SideBySide extends Region {
    private static final double ROOM_EM = 54;
    private static final double LEAST_HEIGHT_EM = 20;
    private static final double GAP_EM = 1.23;

    private final Label measure = new Label();

    public SideBySide() {
        measure.setManaged(false);
        measure.setVisible(false);
        super.getChildren().add(measure);
        measure.fontProperty().subscribe(() -> requestLayout());
    }

    /// The two parts, the one that grows first.
    @Override
    public ObservableList<Node> getChildren() {
        return super.getChildren();
    }

    private double em() {
        return measure.getFont().getSize();
    }

    private boolean isNarrow(double width) {
        return width < ROOM_EM * em();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST_HEIGHT_EM * em() * (isNarrow(width < 0 ? getWidth() : width) ? 2 : 0.5);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var parts = getManagedChildren();
        var growing = parts.getFirst();
        var other = parts.getLast();
        var gap = GAP_EM * em();
        if (isNarrow(getWidth())) {
            var half = (getHeight() - gap) / 2;
            growing.resizeRelocate(0, 0, getWidth(), half);
            other.resizeRelocate(0, half + gap, getWidth(), half);
        } else {
            var side = Math.min(other.prefWidth(-1), getWidth() / 2);
            growing.resizeRelocate(0, 0, getWidth() - side - gap, getHeight());
            other.resizeRelocate(getWidth() - side, 0, side, getHeight());
        }
    }
}
