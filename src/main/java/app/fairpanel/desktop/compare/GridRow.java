package app.fairpanel.desktop.compare;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Lays out a row of the grid: a first cell that stays, and others that scroll behind it.
final class GridRow extends Region {
    private final GridColumns columns;
    private final Node pinned;
    private final List<? extends Node> cells;
    private double knownHeight = -1;

    /// @param cells one for each platform, and last the one on why it matters
    GridRow(GridColumns columns, Node pinned, List<? extends Node> cells) {
        this.columns = columns;
        this.pinned = pinned;
        this.cells = List.copyOf(cells);
        getStyleClass().add("grid-row");
        getChildren().addAll(cells);
        getChildren().add(pinned);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return columns.width().get();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (knownHeight < 0) {
            knownHeight = highest();
        }
        return knownHeight;
    }

    /// Whatever may change the height of a cell asks for a layout.
    @Override
    public void requestLayout() {
        knownHeight = -1;
        super.requestLayout();
    }

    private double highest() {
        var height = pinned.prefHeight(columns.topicWidth());
        for (int i = 0; i < cells.size(); i++) {
            if (columns.columnWidth(i) > 0) {
                height = Math.max(height, cells.get(i).prefHeight(columns.columnWidth(i)));
            }
        }
        return Math.ceil(height);
    }

    @Override
    protected void layoutChildren() {
        var left = columns.topicWidth() - columns.scroll().get();
        for (int i = 0; i < cells.size(); i++) {
            var width = columns.columnWidth(i);
            cells.get(i).setVisible(width > 0);
            cells.get(i).resizeRelocate(left, 0, width, getHeight());
            left += width;
        }
        pinned.resizeRelocate(0, 0, columns.topicWidth(), getHeight());
    }
}
