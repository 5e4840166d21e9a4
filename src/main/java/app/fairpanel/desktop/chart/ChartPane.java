package app.fairpanel.desktop.chart;

import app.fairpanel.desktop.chart.ChartPicture.Mark;
import app.fairpanel.desktop.chart.ChartPicture.Point;
import app.fairpanel.desktop.chart.ChartPicture.Side;
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
    private static final double MARK_RADIUS = 5;
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
    private Frame frame = new Frame(0, 0, 1, 1);

    /// Where the axes meet and how long they are, in pixels.
    private record Frame(double left, double top, double width, double height) {}

    public ChartPane() {
        getStyleClass().add("chart-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(plot);
        reading.subscribe(at -> requestLayout());
        setOnMouseMoved(event -> read(event.getX()));
        setOnMousePressed(event -> requestFocus());
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
        picture.ifPresent(shown -> {
            double part = Math.clamp((pixel - frame.left()) / frame.width(), 0, 1);
            double at = Math.round(shown.x().at(part) / shown.step()) * shown.step();
            reading.set(
                    OptionalDouble.of(Math.clamp(at, shown.x().low(), shown.x().high())));
        });
    }

    private void move(KeyEvent event) {
        double steps = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case PAGE_DOWN -> -10;
            case PAGE_UP -> 10;
            case HOME -> Double.NEGATIVE_INFINITY;
            case END -> Double.POSITIVE_INFINITY;
            default -> 0;
        };
        if (steps != 0 && picture.isPresent()) {
            var shown = picture.get();
            double from = reading.get()
                    .orElseGet(() -> shown.guides().stream()
                            .mapToDouble(guide -> Math.round(guide.x() / shown.step()) * shown.step())
                            .findFirst()
                            .orElse(shown.x().low()));
            reading.set(OptionalDouble.of(Math.clamp(
                    from + steps * shown.step(), shown.x().low(), shown.x().high())));
            event.consume();
        }
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
        var sample = text(tickLabels, shown.xTitle());
        double lineHeight = sample.getHeight();
        double widest = shown.y().ticks().stream()
                .mapToDouble(tick -> text(tickLabels, tick.label()).getWidth())
                .max()
                .orElse(0);
        tickLabels.startOver();
        double left = widest + lineHeight * 0.6;
        double bottom = lineHeight * 2.4;
        frame = new Frame(
                left,
                lineHeight * 0.6,
                Math.max(1, getWidth() - left - lineHeight),
                Math.max(1, getHeight() - bottom - lineHeight * 0.6));
        drawAxes(shown, lineHeight);
        shown.areas().forEach(area -> polygon(areas.next(), area.platform(), area.corners()));
        drawZero(shown);
        shown.guides().forEach(guide -> drawGuide(guide, lineHeight));
        shown.series().forEach(series -> polyline(lines.next(), series));
        reading.get().ifPresent(at -> vertical(cursors.next(), at));
        shown.notes().forEach(note -> {
            var label = text(notes, note.words());
            color(label, note.platform());
            double half = label.getWidth() / 2;
            center(
                    label,
                    Math.clamp(
                            x(note.at().x()),
                            frame.left() + half,
                            Math.max(frame.left() + half, frame.left() + frame.width() - half)),
                    y(note.at().y()));
        });
        shown.marks().forEach(this::drawMark);
    }

    private void drawAxes(ChartPicture shown, double lineHeight) {
        for (var tick : shown.y().ticks()) {
            line(gridLines.next(), frame.left(), y(tick.at()), frame.left() + frame.width(), y(tick.at()));
            var label = text(tickLabels, tick.label());
            label.relocate(frame.left() - label.getWidth() - lineHeight * 0.5, y(tick.at()) - label.getHeight() / 2);
        }
        double foot = frame.top() + frame.height();
        for (var tick : shown.x().ticks()) {
            var label = text(tickLabels, tick.label());
            label.relocate(x(tick.at()) - label.getWidth() / 2, foot + lineHeight * 0.25);
        }
        var title = text(tickLabels, shown.xTitle());
        center(title, frame.left() + frame.width() / 2, foot + lineHeight * 1.8);
    }

    private void drawZero(ChartPicture shown) {
        if (shown.y().low() <= 0 && shown.y().high() >= 0) {
            line(zeroLines.next(), frame.left(), y(0), frame.left() + frame.width(), y(0));
        }
    }

    private void drawGuide(ChartPicture.Guide guide, double lineHeight) {
        vertical(guides.next(), guide.x());
        var label = text(labels, guide.label());
        double at = x(guide.x()) + lineHeight * 0.4;
        boolean fits = at + label.getWidth() < frame.left() + frame.width();
        label.relocate(
                fits ? at : x(guide.x()) - label.getWidth() - lineHeight * 0.4,
                frame.top() + frame.height() - label.getHeight() * 1.1);
    }

    private void drawMark(Mark mark) {
        var circle = marks.next();
        circle.setRadius(MARK_RADIUS);
        circle.setCenterX(x(mark.at().x()));
        circle.setCenterY(y(mark.at().y()));
        color(circle, mark.platform());
        var label = text(labels, mark.label());
        color(label, mark.platform());
        double half = label.getWidth() / 2;
        double middle = Math.clamp(
                circle.getCenterX() + mark.lean() * (half + MARK_RADIUS),
                frame.left() + half,
                Math.max(frame.left() + half, frame.left() + frame.width() - half));
        double distance = label.getHeight() / 2 + MARK_RADIUS * 1.6;
        center(label, middle, circle.getCenterY() + (mark.side() == Side.ABOVE ? -distance : distance));
    }

    private double x(double at) {
        return Math.round(frame.left() + picture.orElseThrow().x().part(at) * frame.width()) + 0.5;
    }

    private double y(double at) {
        return Math.round(frame.top() + (1 - picture.orElseThrow().y().part(at)) * frame.height()) + 0.5;
    }

    private void vertical(Line line, double at) {
        line(line, x(at), frame.top(), x(at), frame.top() + frame.height());
    }

    private static void line(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private void polygon(Polygon polygon, Platform platform, List<Point> points) {
        polygon.getPoints().setAll(coordinates(points));
        color(polygon, Optional.of(platform));
    }

    private void polyline(Polyline line, ChartPicture.Series series) {
        line.getPoints().setAll(coordinates(series.points()));
        color(line, series.platform());
        line.pseudoClassStateChanged(DASHED, series.stroke() == ChartPicture.Stroke.DASHED);
        line.pseudoClassStateChanged(DOTTED, series.stroke() == ChartPicture.Stroke.DOTTED);
    }

    private List<Double> coordinates(List<Point> points) {
        return points.stream()
                .flatMap(point -> Stream.of(x(point.x()), y(point.y())))
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

    private static void center(Label label, double x, double y) {
        label.relocate(Math.rint(x - label.getWidth() / 2), Math.rint(y - label.getHeight() / 2));
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
