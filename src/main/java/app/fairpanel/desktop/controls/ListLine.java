package app.fairpanel.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/// What a cell of a list shows when its texts wrap: as wide as the list leaves room for, and as high as that needs.
public final class ListLine extends VBox {
    /// What the scroll bar and the cell's borders take, in pixels at 100 %; they do not grow with the type.
    private static final double BESIDE = 16;

    public ListLine(ListView<?> list, Node... content) {
        super(content);
        getStyleClass().add("list-line");
        prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
        maxWidthProperty().bind(prefWidthProperty());
        setMinWidth(0);
        prefWidthProperty().subscribe((before, now) -> requestLayout());
    }

    /// Measures the cells of a list anew whenever its width changes, since the list keeps their heights.
    public static void fit(ListView<?> list) {
        list.widthProperty().subscribe((before, now) -> list.refresh());
    }

    /// Whatever width a cell offers, it is laid out in its own.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(getPrefWidth());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
