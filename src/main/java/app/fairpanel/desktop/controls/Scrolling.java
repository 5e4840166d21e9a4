package app.fairpanel.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Brings what has the focus into sight.
public final class Scrolling {
    private static final double MARGIN = 12;

    private Scrolling() {}

    /// Scrolls until a node of the pane's content is at the top, or the content's end at the foot.
    public static void toTop(ScrollPane pane, Node node) {
        pane.applyCss();
        pane.layout();
        var content = pane.getContent();
        var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var range =
                content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (range > 0) {
            pane.setVvalue(Math.clamp(Math.max(0, bounds.getMinY() - MARGIN) / range, 0, 1));
        }
    }

    /// Scrolls no farther than needed to show a node of the pane's content; its top where it is higher than the pane.
    public static void reveal(ScrollPane pane, Node node) {
        pane.applyCss();
        pane.layout();
        var content = pane.getContent();
        var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var sight = pane.getViewportBounds().getHeight();
        var range = content.getLayoutBounds().getHeight() - sight;
        if (range <= 0) {
            return;
        }
        var top = pane.getVvalue() * range;
        var down = Math.max(top, bounds.getMaxY() + MARGIN - sight);
        pane.setVvalue(Math.clamp(Math.min(down, Math.max(0, bounds.getMinY() - MARGIN)) / range, 0, 1));
    }
}
