package app.fairpanel.desktop.money;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The content of a tab whose parts wrap: as high as they need at the width it has. A tab pane asks for a height
/// without saying for which width, and would cut off what comes last.
final class TabBody extends VBox {
    TabBody(Node... parts) {
        super(parts);
        getStyleClass().add("tab-body");
        widthProperty().subscribe((before, now) -> Platform.runLater(this::requestLayout));
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
