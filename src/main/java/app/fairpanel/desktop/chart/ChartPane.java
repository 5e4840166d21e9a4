package app.fairpanel.desktop.chart;

import app.fairpanel.desktop.chart.ChartPicture.Mark;
import app.fairpanel.desktop.chart.ChartPicture.Point;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/// Draws a [ChartPicture]. The mouse or the arrow keys move a reading along the horizontal axis.
public final class ChartPane extends Region {
    private static final double MARK_RADIUS = ChartLabels.MARK_RADIUS;
    private static final PseudoClass DASHED = PseudoClass.getPseudoClass("dashed");
    private static final PseudoClass DOTTED = PseudoClass.getPseudoClass("dotted");

    private final Pane plot = new Pane();
    private final NodePool<Line> gridLines = pool(plot, Line::new, "chart-grid");
    private final NodePool<Polygon> areas = pool(plot, Polygon::new, "chart-area");
    private final NodePool<Line> zeroLines = pool(plot, Line::new, "chart-zero");
    private final NodePool<Line> guides = pool(plot, Line::new, "chart-guide");
    private final NodePool<Polyline> lines = pool(plot, Polyline::new, "chart-line");
    private final NodePool<Line> cursors = pool(plot, Line::new, "chart-cursor");
    private final NodePool<Circle> marks = pool(plot, Circle::new, "chart-mark");
    private final NodePool<Label> tickLabels = pool(plot, Label::new, "chart-tick");
    private final NodePool<Label> labels = pool(plot, Label::new, "chart-label");
    private final NodePool<Label> notes = pool(plot, Label::new, "chart-note");
    private final List<NodePool<?>> all =
            List.of(gridLines, areas, zeroLines, guides, lines, cursors, marks, tickLabels, labels, notes);
    private final ReadOnlyObjectWrapper<OptionalDouble> reading = new ReadOnlyObjectWrapper<>(OptionalDouble.empty());
    private Optional<ChartPicture> picture = Optional.empty();
    private Optional<ChartFrame> frame = Optional.empty();

    public ChartPane() {
        getStyleClass().add("chart-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(plot);
        reading.subscribe(at -> requestLayout());
        setOnMouseMoved(event -> read(event.getX()));
        setOnMousePressed(event -> {
            requestFocus();
            read(event.getX());
        });
        setOnMouseExited(event -> reading.set(OptionalDouble.empty()));
        setOnKeyPressed(this::move);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                reading.set(OptionalDouble.empty());
            }
        });
    }

    private static <N extends Node> NodePool<N> pool(Pane parent, java.util.function.Supplier<N> maker, String style) {
        return new NodePool<>(parent.getChildren(), () -> {
            var node = maker.get();
            node.getStyleClass().add(style);
            return node;
        });
    }

    public void show(ChartPicture shown) {
        picture = Optional.of(shown);
        setAccessibleText(shown.words());
        requestLayout();
    }

    /// Where on the horizontal axis the user is reading; nothing while they are not.
    public ReadOnlyObjectProperty<OptionalDouble> reading() {
        return reading.getReadOnlyProperty();
    }

    private void read(double pixel) {
        if (picture.isPresent() && frame.isPresent()) {
            reading.set(OptionalDouble.of(ChartReading.at(picture.get(), frame.get(), pixel)));
        }
    }

    private void move(KeyEvent event) {
        picture.ifPresent(shown -> {
            var moved = ChartReading.moved(shown, reading.get(), event.getCode());
            if (moved.isPresent()) {
                reading.set(moved);
                event.consume();
            }
        });
    }

    @Override
    protected void layoutChildren() {
        plot.resizeRelocate(0, 0, getWidth(), getHeight());
        all.forEach(NodePool::startOver);
        picture.ifPresent(this::draw);
        all.forEach(NodePool::hideRest);
        plot.applyCss();
    }

    private void draw(ChartPicture shown) {
        var frame = frame(shown);
        this.frame = Optional.of(frame);
        drawAxes(shown, frame);
        shown.areas().forEach(area -> polygon(areas.next(), area.platform(), coordinates(frame, area.corners())));
        if (shown.y().low() <= 0 && shown.y().high() >= 0) {
            line(zeroLines.next(), frame.left(), frame.y(0), frame.right(), frame.y(0));
        }
        shown.guides().forEach(guide -> vertical(guides.next(), frame, guide.x()));
        shown.series().forEach(series -> polyline(lines.next(), series, coordinates(frame, series.points())));
        reading.get().ifPresent(at -> vertical(cursors.next(), frame, at));
        shown.marks().forEach(mark -> drawMark(mark, frame));
        drawLabels(shown, new ChartLabels(frame));
    }

    /// What is left for the plot between the words of the axes.
    private ChartFrame frame(ChartPicture shown) {
        double lineHeight = text(tickLabels, shown.xTitle()).getHeight();
        double widest = shown.y().ticks().stream()
                .mapToDouble(tick -> text(tickLabels, tick.label()).getWidth())
                .max()
                .orElse(0);
        tickLabels.startOver();
        double left = widest + lineHeight * 0.6;
        double bottom = lineHeight * 2.4;
        return new ChartFrame(
                shown.x(),
                shown.y(),
                left,
                lineHeight * 0.6,
                Math.max(1, getWidth() - left - lineHeight),
                Math.max(1, getHeight() - bottom - lineHeight * 0.6));
    }

    private void drawAxes(ChartPicture shown, ChartFrame frame) {
        for (var tick : shown.y().ticks()) {
            line(gridLines.next(), frame.left(), frame.y(tick.at()), frame.right(), frame.y(tick.at()));
            var label = text(tickLabels, tick.label());
            label.relocate(
                    frame.left() - label.getWidth() - label.getHeight() * 0.5,
                    frame.y(tick.at()) - label.getHeight() / 2);
        }
        for (var tick : shown.x().ticks()) {
            var label = text(tickLabels, tick.label());
            label.relocate(frame.x(tick.at()) - label.getWidth() / 2, frame.foot() + label.getHeight() * 0.25);
        }
        var title = text(tickLabels, shown.xTitle());
        title.relocate(
                Math.rint(frame.left() + (frame.width() - title.getWidth()) / 2),
                Math.rint(frame.foot() + title.getHeight() * 1.3));
    }

    private void drawMark(Mark mark, ChartFrame frame) {
        var circle = marks.next();
        circle.setRadius(MARK_RADIUS);
        circle.setCenterX(frame.x(mark.at().x()));
        circle.setCenterY(frame.y(mark.at().y()));
        color(circle, mark.platform());
    }

    /// The words in the plot: those at marks first, as they cannot stand elsewhere.
    private void drawLabels(ChartPicture shown, ChartLabels room) {
        shown.marks().forEach(room::keepClear);
        for (var mark : shown.marks()) {
            var label = text(labels, mark.label());
            color(label, mark.platform());
            put(label, room.at(mark, label.getWidth(), label.getHeight()));
        }
        for (var guide : shown.guides()) {
            var label = text(labels, guide.label());
            color(label, Optional.empty());
            put(label, room.at(guide, label.getWidth(), label.getHeight()));
        }
        room.keepClear(shown.guides());
        for (var note : shown.notes()) {
            var label = text(notes, note.words());
            color(label, note.platform());
            put(label, room.at(note, label.getWidth(), label.getHeight()));
        }
    }

    private static void put(Label label, LabelRoom.Box place) {
        label.relocate(Math.rint(place.left()), Math.rint(place.top()));
    }

    private static void vertical(Line line, ChartFrame frame, double at) {
        line(line, frame.x(at), frame.top(), frame.x(at), frame.foot());
    }

    private static void line(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private static void polygon(Polygon polygon, Platform platform, List<Double> corners) {
        polygon.getPoints().setAll(corners);
        color(polygon, Optional.of(platform));
    }

    private static void polyline(Polyline line, ChartPicture.Series series, List<Double> points) {
        line.getPoints().setAll(points);
        color(line, series.platform());
        line.pseudoClassStateChanged(DASHED, series.stroke() == ChartPicture.Stroke.DASHED);
        line.pseudoClassStateChanged(DOTTED, series.stroke() == ChartPicture.Stroke.DOTTED);
    }

    private static List<Double> coordinates(ChartFrame frame, List<Point> points) {
        return points.stream()
                .flatMap(point -> Stream.of(frame.x(point.x()), frame.y(point.y())))
                .toList();
    }

    /// Places a label whose size is known from here on.
    private static Label text(NodePool<Label> pool, String words) {
        var label = pool.next();
        label.setText(words);
        label.applyCss();
        label.autosize();
        return label;
    }

    /// The first style class is the kind's, the second the platform's.
    private static void color(Node node, Optional<Platform> platform) {
        var wanted = platform.map(PlatformName::styleClass).orElse("no-platform");
        if (!node.getStyleClass().contains(wanted)) {
            node.getStyleClass().removeIf(other -> other.matches("platform-\\d+|no-platform"));
            node.getStyleClass().add(wanted);
        }
    }
}
