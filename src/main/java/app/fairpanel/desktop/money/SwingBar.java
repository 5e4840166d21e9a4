package app.fairpanel.desktop.money;

import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.Tornado.Swing;
import javafx.scene.layout.Region;

/// How far one number moves the difference between two platforms: to the right of the line the first is ahead, to the
/// left of it the second. The words beside it say the same.
final class SwingBar extends Region {
    private static final double LINE = 2;

    private final Region track = part("swing-track");
    private final Region second = part("swing-part");
    private final Region first = part("swing-part");
    private final Region even = part("swing-even");
    private final Region now = part("swing-now");
    private final Swing swing;
    private final double present;
    private final double low;
    private final double high;

    /// @param present the difference as it is now
    /// @param low where all bars begin
    /// @param high where they end
    SwingBar(Swing swing, double present, double low, double high, Platform first, Platform second) {
        this.swing = swing;
        this.present = present;
        this.low = low;
        this.high = high;
        getStyleClass().add("swing-bar");
        this.first.getStyleClass().add(PlatformName.styleClass(first));
        this.second.getStyleClass().add(PlatformName.styleClass(second));
        getChildren().addAll(track, this.second, this.first, even, now);
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        return part;
    }

    private double at(double ahead) {
        return (ahead - low) / (high - low) * getWidth();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double from = Math.min(swing.atLow(), swing.atHigh());
        double to = Math.max(swing.atLow(), swing.atHigh());
        double thick = Math.rint(height * 0.55);
        double top = Math.rint((height - thick) / 2);
        track.resizeRelocate(0, Math.rint(height / 2), getWidth(), 1);
        place(second, Math.min(from, 0), Math.min(to, 0), top, thick);
        place(first, Math.max(from, 0), Math.max(to, 0), top, thick);
        even.resizeRelocate(Math.rint(at(0) - LINE / 2), 0, LINE, height);
        now.resizeRelocate(Math.rint(at(present) - LINE / 2), top, LINE, thick);
    }

    private void place(Region part, double from, double to, double top, double thick) {
        part.resizeRelocate(Math.rint(at(from)), top, Math.rint(at(to) - at(from)), thick);
    }
}
