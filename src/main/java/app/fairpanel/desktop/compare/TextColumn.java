package app.fairpanel.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Texts one below the other. They are plain texts, since a label is several nodes; and one that has never had anything
/// to say is not in the scene. Nearly all that a frame of the grid costs is the styling of nodes that come into sight.
class TextColumn extends Region {
    private static final double SPACING_EM = 0.15;

    private final List<TextLine> lines = new ArrayList<>();

    /// Adds a text below the others. It takes no room until it says something.
    final TextLine line(String... styleClasses) {
        var line = new TextLine(getChildren(), this::requestLayout, styleClasses);
        lines.add(line);
        return line;
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefHeight(double width) {
        return arrange(width) + snappedBottomInset();
    }

    @Override
    protected final void layoutChildren() {
        arrange(getWidth());
    }

    /// Texts know how high they are once they know how wide they may be.
    ///
    /// @return where they end
    private double arrange(double width) {
        var left = snappedLeftInset();
        var room = Math.max(0, width - left - snappedRightInset());
        var y = snappedTopInset();
        var first = true;
        for (var line : lines) {
            if (line.isShown()) {
                y += first ? 0 : line.em() * SPACING_EM;
                y = line.arrange(left, y, room);
                first = false;
            }
        }
        return y;
    }
}
