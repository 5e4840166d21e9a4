package app.fairpanel.desktop.compare;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// How wide the columns of the grid are, and how far the platforms are scrolled aside. Shared by the header and every
/// row, so that they always stand in line. Widths are in pixels, made from the size of the type.
final class GridColumns {
    private static final double TOPIC_EM = 12.5;
    private static final double TOPIC_AT_MOST = 0.32;
    private static final double PLATFORM_EM = 13;
    private static final double IMPACT_EM = 13;

    private final boolean hasImpact;

    private final IntegerProperty platforms = new SimpleIntegerProperty(2);
    private final DoubleProperty width = new SimpleDoubleProperty(740);
    private final DoubleProperty em = new SimpleDoubleProperty(13);
    private final DoubleProperty scroll = new SimpleDoubleProperty();

    /// @param hasImpact whether there is anything to say on why a row matters
    GridColumns(boolean hasImpact) {
        this.hasImpact = hasImpact;
    }

    IntegerProperty platforms() {
        return platforms;
    }

    /// The width that header and rows have to fill.
    DoubleProperty width() {
        return width;
    }

    /// The size of the type, in pixels.
    DoubleProperty em() {
        return em;
    }

    /// How far the columns after the first are moved to the left.
    DoubleProperty scroll() {
        return scroll;
    }

    double topicWidth() {
        return Math.round(Math.min(TOPIC_EM * em.get(), width.get() * TOPIC_AT_MOST));
    }

    /// The column on why it matters gives way when there is no room; that then stands under the row's name.
    boolean showsImpact() {
        return hasImpact && width.get() >= topicWidth() + (platforms.get() * PLATFORM_EM + IMPACT_EM) * em.get();
    }

    private double impactWidth() {
        return showsImpact() ? IMPACT_EM * em.get() : 0;
    }

    double platformWidth() {
        var room = width.get() - topicWidth() - impactWidth();
        return Math.floor(Math.max(PLATFORM_EM * em.get() * 0.8, room / Math.max(1, platforms.get())));
    }

    double columnWidth(int column) {
        return column < platforms.get() ? platformWidth() : Math.max(impactWidth(), lastRoom());
    }

    private double lastRoom() {
        return showsImpact() ? width.get() - topicWidth() - platformWidth() * platforms.get() : 0;
    }

    /// How far it can be scrolled aside.
    double scrollRange() {
        return Math.max(0, topicWidth() + platformWidth() * platforms.get() + impactWidth() - width.get());
    }

    /// Scrolls no farther than needed to bring a platform's column into sight.
    void reveal(int column) {
        var left = column * platformWidth();
        var visible = width.get() - topicWidth();
        if (left < scroll.get()) {
            scroll.set(left);
        } else if (left + platformWidth() > scroll.get() + visible) {
            scroll.set(Math.min(scrollRange(), left + platformWidth() - visible));
        }
    }
}
