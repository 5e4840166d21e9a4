package app.fairpanel.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Looks at what is on screen the way somebody would who cannot see it well, or uses no mouse.
public final class AccessibilityAudit {
    private static final double LEAST_TARGET = 24;
    private static final double LEAST_CONTRAST = 4.5;

    private final Parent root;

    public AccessibilityAudit(Parent root) {
        this.root = root;
    }

    /// Everything that takes the focus and has no name for the screen reader.
    public List<String> unnamed() {
        return focusable()
                .filter(node -> name(node).isBlank())
                .map(AccessibilityAudit::describe)
                .toList();
    }

    /// Everything to click at that is smaller than a fingertip, in pixels.
    public List<String> tooSmall() {
        return focusable()
                .filter(node -> !(node instanceof ScrollBar))
                .filter(node -> node.getLayoutBounds().getHeight() < LEAST_TARGET - 0.5
                        || node.getLayoutBounds().getWidth() < LEAST_TARGET - 0.5)
                .map(node ->
                        describe(node) + " " + Math.round(node.getLayoutBounds().getWidth()) + " × "
                                + Math.round(node.getLayoutBounds().getHeight()))
                .toList();
    }

    /// Every text that stands out too little from what is behind it (WCAG 2.2, 1.4.3). What is disabled is exempt.
    public List<String> lowContrast() {
        var found = new ArrayList<String>();
        all(root)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> isSeen(text) && !text.getText().isBlank() && !isDisabled(text))
                .forEach(text -> {
                    if (text.getFill() instanceof Color ink) {
                        var behind = background(text);
                        var contrast = contrast(over(ink, behind), behind);
                        if (contrast < LEAST_CONTRAST) {
                            found.add("%.2f:1 \"%s\" %s on %s".formatted(contrast, text.getText(), ink, behind));
                        }
                    }
                });
        return found;
    }

    /// What can take the focus now.
    public Stream<Node> focusable() {
        return all(root).filter(node -> node.isFocusTraversable() && isSeen(node) && !isDisabled(node));
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityAudit::all))
                : Stream.of(node);
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || each.getOpacity() == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDisabled(Node node) {
        return node.isDisabled();
    }

    public static String name(Node node) {
        var labelled = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        return Stream.of(
                        Optional.ofNullable(node.getAccessibleText()),
                        labelled instanceof Labeled label ? Optional.of(label.getText()) : Optional.<String>empty(),
                        node instanceof Labeled labeled
                                ? Optional.ofNullable(labeled.getText())
                                : Optional.<String>empty(),
                        node instanceof TextInputControl || node instanceof Labeled
                                ? Optional.<String>empty()
                                : Optional.ofNullable(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                                        .map(Object::toString))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    public static String describe(Node node) {
        return node.getClass().getSimpleName() + " "
                + Optional.ofNullable(node.getId()).orElse("") + node.getStyleClass() + " \"" + name(node) + "\"";
    }

    private static Color background(Node node) {
        var layers = new ArrayList<Color>();
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof Region region && region.getBackground() != null) {
                var fills = region.getBackground().getFills();
                for (int i = fills.size() - 1; i >= 0; i--) {
                    if (fills.get(i).getFill() instanceof Color color && color.getOpacity() > 0) {
                        layers.add(color);
                        if (color.isOpaque()) {
                            return blend(layers);
                        }
                    }
                }
            }
        }
        layers.add(Color.WHITE);
        return blend(layers);
    }

    private static Color blend(List<Color> topFirst) {
        var color = topFirst.getLast();
        for (int i = topFirst.size() - 2; i >= 0; i--) {
            color = over(topFirst.get(i), color);
        }
        return color;
    }

    private static Color over(Color top, Color below) {
        var opacity = top.getOpacity();
        return Color.color(
                top.getRed() * opacity + below.getRed() * (1 - opacity),
                top.getGreen() * opacity + below.getGreen() * (1 - opacity),
                top.getBlue() * opacity + below.getBlue() * (1 - opacity));
    }

    private static double contrast(Color one, Color other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
