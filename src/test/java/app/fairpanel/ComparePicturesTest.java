package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.CellNote;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pictures of Compare as it may look: filtered to nothing, with long words, crowded, and payer by payer.
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
class ComparePicturesTest {
    private static final String LONG =
            "Paid within fourteen days of the session claim, even if the claim is later denied, "
                    + "unless the eligibility check was not submitted one business day ahead";

    @TempDir
    Path folder;

    private AppWindow window;
    private WindowPictures pictures;

    @Start
    void start(Stage stage) {
        var app = new TestApp(folder);
        window = app.start(stage, Optional.empty());
        pictures = new WindowPictures(app, window);
    }

    @Test
    void asItMayLook(FxRobot robot) {
        robot.clickOn("Look around a finished example");
        robot.clickOn("Compare");
        robot.interact(() -> robot.lookup(".grid-list").query().requestFocus());
        robot.type(KeyCode.HOME).type(KeyCode.DOWN, 2).type(KeyCode.RIGHT);
        pictures.take(robot, "compare-typical");
        robot.write("zebra");
        pictures.take(robot, "compare-nothing");
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("My payers");
        pictures.take(robot, "compare-payers");
        robot.interact(() -> robot.lookup(".grid-list").query().requestFocus());
        robot.type(KeyCode.DOWN);
        pictures.take(robot, "compare-payer");
        robot.clickOn("By topic");
        edit(robot, ComparePicturesTest::withLongWords);
        pictures.take(robot, "compare-long-words");
        edit(robot, ComparePicturesTest::crowded);
        pictures.take(robot, "compare-crowded");
        robot.clickOn("My payers");
        pictures.take(robot, "compare-payers-crowded");
        assertThat(window.session().orElseThrow().document().current().shownPlatforms())
                .hasSize(8);
    }

    private void edit(FxRobot robot, java.util.function.UnaryOperator<Evaluation> change) {
        robot.interact(() -> window.session().orElseThrow().document().edit("Picture", change));
    }

    private static Evaluation withLongWords(Evaluation evaluation) {
        return evaluation
                .with(new Statement(
                        "long",
                        "telehealth",
                        "headway",
                        Scope.ANY,
                        Optional.of(new Value.Text(LONG)),
                        LONG + ". " + LONG,
                        new Source(
                                SourceKind.EMAIL,
                                "Maximiliana Featherstonehaugh-Cholmondeley",
                                "senior provider relations and credentialing consultant",
                                Optional.of("/home/rowan/Documents/Contracts/Headway provider agreement.pdf"),
                                Optional.empty()),
                        Optional.of(PartialDate.of(java.time.LocalDate.of(2026, 11, 20))),
                        Optional.empty(),
                        Optional.empty(),
                        false))
                .with(evaluation.board().with(new CellNote("telehealth", "headway", LONG)));
    }

    private static Evaluation crowded(Evaluation evaluation) {
        var platforms = new ArrayList<>(evaluation.platforms());
        platforms.add(new Platform("grow-therapy", "Grow Therapy", 2));
        platforms.add(new Platform("rula", "Rula", 3));
        platforms.add(new Platform("sondermind", "SonderMind", 4));
        platforms.add(new Platform("direct", "Direct contracts with a billing service", 5));
        platforms.add(new Platform("own-1", "Community clinic", 6));
        platforms.add(new Platform("own-2", "University health plan", 7));
        return evaluation.withPlatforms(ignored -> platforms);
    }
}
