package app.fairpanel.desktop.compare;

import javafx.scene.Node;
import javafx.scene.control.SkinBase;

/// Lays out a line of the grid: its heading or its row fill it. It is no label, so it has no text of its own to style.
final class LineSkin extends SkinBase<LineCell> {
    private static final double EMPTY_EM = 4;

    private final GridColumns columns;

    LineSkin(LineCell cell, GridColumns columns, Node heading, Node row) {
        super(cell);
        this.columns = columns;
        getChildren().setAll(heading, row);
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return columns.width().get();
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return 0;
    }

    /// An empty line has a height too: the list makes lines until they fill it.
    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return getChildren().stream()
                .filter(Node::isVisible)
                .mapToDouble(part -> part.prefHeight(width))
                .findFirst()
                .orElse(EMPTY_EM * columns.em().get());
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        getChildren().forEach(part -> part.resizeRelocate(x, y, width, height));
    }
}
