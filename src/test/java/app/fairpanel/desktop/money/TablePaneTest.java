package app.fairpanel.desktop.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.ViewTest;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class TablePaneTest extends ViewTest {
    private void show(int columns, int width) {
        show(
                () -> {
                    var table = new TablePane();
                    table.show(
                            "A month",
                            Stream.generate(() -> new Label("Platform"))
                                    .limit(columns)
                                    .toList(),
                            List.of(new TableRow(
                                    "What stays with you", Collections.nCopies(columns, "$12,345.67"), true)));
                    return new VBox(table);
                },
                width,
                500);
    }

    private List<GridPane> blocks() {
        return robot.lookup(".number-table").queryAllAs(GridPane.class).stream().toList();
    }

    private void assertNothingIsCut(int width) {
        assertThat(robot.lookup(".number-table .label").queryAllAs(Label.class)).allSatisfy(label -> {
            assertThat(label.getBoundsInLocal().getWidth()).as(label.getText()).isPositive();
            assertThat(label.localToScene(label.getBoundsInLocal()).getMaxX())
                    .as(label.getText())
                    .isLessThanOrEqualTo(width);
            assertThat(label.getWidth()).as(label.getText()).isGreaterThan(30);
        });
    }

    @Test
    void whatHasNoRoomGoesIntoAnotherBlock() {
        show(6, 660);
        assertThat(blocks()).hasSize(2);
        assertNothingIsCut(660);
    }

    @Test
    void aTableFollowsItsWindow() {
        show(6, 960);
        assertThat(blocks()).hasSize(1);
        onFx(() -> stage().setWidth(500));
        assertThat(blocks()).hasSizeGreaterThan(1);
        assertNothingIsCut(500);
    }
}
