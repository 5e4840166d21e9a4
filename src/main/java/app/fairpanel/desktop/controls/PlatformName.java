package app.fairpanel.desktop.controls;

import app.fairpanel.evaluation.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A platform's name beside its color.
public final class PlatformName extends Label {
    private static final int COLORS = 8;

    public PlatformName(Platform platform) {
        super(platform.name());
        var mark = new Region();
        mark.getStyleClass().addAll("platform-mark", styleClass(platform));
        setGraphic(mark);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("platform-name");
    }

    /// The toolkit counts the lines of the text as if the mark took no room beside it.
    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || width >= prefWidth(-1)) {
            return super.computePrefHeight(-1);
        }
        double mark = Math.max(getGraphic().minWidth(-1), getGraphic().prefWidth(-1));
        return super.computePrefHeight(Math.max(1, width - mark - getGraphicTextGap()));
    }

    /// The style class that gives a node the looked-up colors `-platform` and `-platform-fill`.
    public static String styleClass(Platform platform) {
        return "platform-" + platform.color() % COLORS;
    }
}
