package app.fairpanel.desktop.controls;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Lays its children out as tiles of the same width that fill all of it, as many beside each other as their least
/// widths allow; those in one row are equally high.
public class Tiles extends FlowPane {
    private double least() {
        return getManagedChildren().stream()
                .mapToDouble(tile -> tile.minWidth(-1))
                .max()
                .orElse(0);
    }

    /// As many as fit, then fewer while that takes no more rows, so that no row is much emptier than another.
    private int columns(double width) {
        int count = getManagedChildren().size();
        int fit = Math.clamp((int) ((width + getHgap()) / (least() + getHgap())), 1, Math.max(1, count));
        int rows = (count + fit - 1) / fit;
        return rows == 0 ? 1 : (count + rows - 1) / rows;
    }

    private double tileWidth(double width) {
        int columns = columns(width);
        return Math.max(1, Math.floor((width - (columns - 1) * getHgap()) / columns));
    }

    private double rowHeight(int row, int columns, double tile) {
        return getManagedChildren().stream()
                .skip((long) row * columns)
                .limit(columns)
                .mapToDouble(child -> Math.ceil(child.prefHeight(tile)))
                .max()
                .orElse(0);
    }

    private int rows(int columns) {
        return (getManagedChildren().size() + columns - 1) / columns;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return insideWidth() + least();
    }

    @Override
    protected double computePrefWidth(double height) {
        int count = getManagedChildren().size();
        return insideWidth() + count * least() + Math.max(0, count - 1) * getHgap();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? computePrefWidth(-1) : width) - insideWidth();
        int columns = columns(inside);
        double height = snappedTopInset() + snappedBottomInset() + Math.max(0, rows(columns) - 1) * getVgap();
        for (int row = 0; row < rows(columns); row++) {
            height += rowHeight(row, columns, tileWidth(inside));
        }
        return height;
    }

    private double insideWidth() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        double inside = getWidth() - insideWidth();
        int columns = columns(inside);
        double tile = tileWidth(inside);
        double top = snappedTopInset();
        for (int row = 0; row < rows(columns); row++) {
            double height = rowHeight(row, columns, tile);
            double left = snappedLeftInset();
            for (Node child : getManagedChildren().stream()
                    .skip((long) row * columns)
                    .limit(columns)
                    .toList()) {
                child.resizeRelocate(left, top, tile, height);
                left += tile + getHgap();
            }
            top += height + getVgap();
        }
    }
}
