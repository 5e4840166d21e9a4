package app.fairpanel.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.chart.ChartPicture.Guide;
import app.fairpanel.desktop.chart.ChartPicture.Mark;
import app.fairpanel.desktop.chart.ChartPicture.Note;
import app.fairpanel.desktop.chart.ChartPicture.Point;
import app.fairpanel.desktop.chart.ChartPicture.Side;
import app.fairpanel.desktop.chart.LabelRoom.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ChartLabelsTest {
    private static final Axis X = new Axis(0, 100, List.of());
    private static final Axis Y = new Axis(-50, 50, List.of());
    private static final ChartFrame FRAME = new ChartFrame(X, Y, 40, 8, 500, 180);
    private static final double HEIGHT = 15;

    private static Mark mark(double x, double y) {
        return new Mark(new Point(x, y), "", Optional.empty(), Side.BELOW, 1);
    }

    @Test
    void aLabelStandsWhereItIsWantedWhenThereIsRoom() {
        var labels = new ChartLabels(FRAME);
        labels.keepClear(mark(50, 0));
        var box = labels.at(mark(50, 0), 80, HEIGHT);
        assertThat(box.left()).isGreaterThan(FRAME.x(50));
        assertThat(box.top()).isGreaterThan(FRAME.y(0));
    }

    /// The break-even and the caseload close together, with their words and the name of the guide.
    @Test
    void noLabelCoversAnother() {
        var random = new Random(4);
        for (int i = 0; i < 500; i++) {
            double at = random.nextDouble(0, 100);
            var even = mark(at, 0);
            var ahead = mark(at + random.nextDouble(-5, 5), random.nextDouble(-10, 10));
            var labels = new ChartLabels(FRAME);
            labels.keepClear(even);
            labels.keepClear(ahead);
            var boxes = new ArrayList<Box>();
            boxes.add(labels.at(even, 110, HEIGHT));
            boxes.add(labels.at(ahead, 120, HEIGHT));
            boxes.add(labels.at(new Guide(ahead.at().x(), ""), 40, HEIGHT));
            boxes.add(labels.at(new Note(new Point(at / 2, 40), "", Optional.empty()), 90, HEIGHT));
            for (int one = 0; one < boxes.size(); one++) {
                assertThat(boxes.get(one).left()).isGreaterThanOrEqualTo(FRAME.left());
                assertThat(boxes.get(one).right()).isLessThanOrEqualTo(FRAME.right() + 0.01);
                for (int other = 0; other < one; other++) {
                    assertThat(boxes.get(one).covered(boxes.get(other)))
                            .as("labels %s and %s, %s", one, other, i)
                            .isZero();
                }
            }
        }
    }

    @Test
    void theMouseReadsExactlyAtAMarkAndFromStepToStepElsewhere() {
        var picture =
                new ChartPicture(X, Y, "", List.of(), List.of(), List.of(), List.of(mark(59.52, 0)), List.of(), "", 1);
        assertThat(ChartReading.at(picture, FRAME, FRAME.x(59.52) + 3)).isEqualTo(59.52);
        assertThat(ChartReading.at(picture, FRAME, FRAME.x(71))).isEqualTo(71);
        assertThat(ChartReading.moved(picture, OptionalDouble.of(59.52), KeyCode.RIGHT))
                .hasValue(61);
        assertThat(ChartReading.moved(picture, OptionalDouble.of(3), KeyCode.END))
                .hasValue(100);
        assertThat(ChartReading.moved(picture, OptionalDouble.of(3), KeyCode.ENTER))
                .isEmpty();
    }
}
