package app.fairpanel.desktop.chart;

import app.fairpanel.desktop.chart.ChartPicture.Guide;
import app.fairpanel.desktop.chart.ChartPicture.Mark;
import app.fairpanel.desktop.chart.ChartPicture.Note;
import app.fairpanel.desktop.chart.ChartPicture.Side;
import app.fairpanel.desktop.chart.LabelRoom.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the words in a plot stand: where they are wanted if there is room, else as near as they find some.
final class ChartLabels {
    /// In pixels.
    static final double MARK_RADIUS = 5;

    /// Beyond this many steps of 0.6 of its height a label no longer belongs to what it is about.
    private static final int FARTHEST = 7;

    private final ChartFrame frame;
    private final LabelRoom room;

    ChartLabels(ChartFrame frame) {
        this.frame = frame;
        room = new LabelRoom(new Box(frame.left(), frame.top(), frame.width(), frame.height()));
    }

    /// Keeps all labels from covering the point of a mark.
    void keepClear(Mark mark) {
        room.take(Box.around(frame.x(mark.at().x()), frame.y(mark.at().y()), 2 * MARK_RADIUS, 2 * MARK_RADIUS));
    }

    /// On its side of the point and leaning as it wants to, else to the other hand, else on the other side.
    Box at(Mark mark, double width, double height) {
        double x = frame.x(mark.at().x());
        double y = frame.y(mark.at().y());
        double away = width / 2 + MARK_RADIUS;
        double distance = height / 2 + MARK_RADIUS * 1.6;
        double side = mark.side() == Side.ABOVE ? -1 : 1;
        var wanted = new ArrayList<Box>();
        for (double up : new double[] {side, -side}) {
            for (double lean : new double[] {mark.lean(), -mark.lean(), 0}) {
                wanted.add(Box.around(x + lean * away, y + up * distance, width, height));
            }
        }
        wanted.add(Box.around(x + mark.lean() * away, y + side * (distance + height), width, height));
        return room.place(wanted);
    }

    /// Beside the foot of its line, else beside its top.
    Box at(Guide guide, double width, double height) {
        double gap = height * 0.4;
        double right = frame.x(guide.x()) + gap;
        double left = frame.x(guide.x()) - gap - width;
        double foot = frame.foot() - height * 1.1;
        boolean fits = right + width < frame.right();
        var wanted = new ArrayList<Box>();
        for (double top : new double[] {foot, foot - height * 1.1, frame.top()}) {
            for (double x : fits ? new double[] {right, left} : new double[] {left}) {
                wanted.add(new Box(x, top, width, height));
            }
        }
        return room.place(wanted);
    }

    /// Keeps notes, which have nothing behind them, from being struck through by a line.
    void keepClear(List<Guide> guides) {
        double width = frame.width();
        guides.forEach(guide ->
                room.take(Box.around(frame.x(guide.x()), frame.top() + frame.height() / 2, 2, 2 * frame.height())));
        frame.vertical()
                .ticks()
                .forEach(tick -> room.take(Box.around(frame.left() + width / 2, frame.y(tick.at()), width, 1)));
    }

    /// Around its point, else a little above or below, or to a hand.
    Box at(Note note, double width, double height) {
        double x = frame.x(note.at().x());
        double y = frame.y(note.at().y());
        return room.place(IntStream.rangeClosed(0, FARTHEST)
                .mapToObj(Integer::valueOf)
                .flatMap(far -> Stream.of(-far, far))
                .flatMap(far -> Stream.of(0, -1, 1)
                        .map(hand -> Box.around(x + hand * width * 0.7, y + far * height * 0.6, width, height)))
                .toList());
    }
}
