package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.CatalogReader;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.storage.FolderResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is there first when the app starts, and what it does not wait for.
@ExtendWith(ApplicationExtension.class)
class StartTest {
    @TempDir
    Path folder;

    private final CompletableFuture<Catalog> catalog = new CompletableFuture<Catalog>().orTimeout(20, TimeUnit.SECONDS);

    private Stage stage;
    private TestApp app;

    @Start
    void start(Stage shown) {
        stage = shown;
        app = new TestApp(folder, catalog);
    }

    private AppWindow start(FxRobot robot, Optional<Path> file) {
        var window = new CompletableFuture<AppWindow>();
        robot.interact(() -> window.complete(app.start(stage, file)));
        return window.join();
    }

    /// With the settings that the app left.
    private void startAgain(FxRobot robot) {
        robot.interact(() -> app = new TestApp(folder, catalog));
    }

    private static void until(String what, Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, holds);
        assertThat(holds.call()).as(what).isTrue();
    }

    @Test
    void homeIsThereBeforeTheCatalogueIsRead(FxRobot robot) throws Exception {
        var shelf = app.services().storage().folder(folder.resolve("evaluations"));
        assertThat(shelf.duplicate(SampleEvaluation.underWay(), "Dana Rivera")).isInstanceOf(FolderResult.Done.class);
        start(robot, Optional.empty());
        assertThat(robot.lookup("Start my evaluation").tryQuery()).isPresent();
        assertThat(robot.lookup(".home-card").queryAll()).isEmpty();

        catalog.complete(new CatalogReader().read());
        until("the card is there", () -> !robot.lookup(".home-card").queryAll().isEmpty());
    }

    @Test
    void aFileThatTheAppIsStartedWithIsAllThatIsBuilt(FxRobot robot) throws Exception {
        catalog.complete(new CatalogReader().read());
        var shelf = app.services().storage().folder(folder.resolve("evaluations"));
        var file = ((FolderResult.Done<Path>) shelf.duplicate(SampleEvaluation.underWay(), "Dana Rivera")).value();
        var window = start(robot, Optional.of(file));
        assertThat(robot.lookup("Start my evaluation").tryQuery()).isEmpty();
        until("it is open", () -> window.session().isPresent());
    }

    @Test
    void withoutAFileWhatItWasLeftWithIsThereAgain(FxRobot robot) throws Exception {
        catalog.complete(new CatalogReader().read());
        var shelf = app.services().storage().folder(folder.resolve("evaluations"));
        var file = ((FolderResult.Done<Path>) shelf.duplicate(SampleEvaluation.underWay(), "Dana Rivera")).value();
        var first = start(robot, Optional.of(file));
        until("it is open", () -> first.session().isPresent());
        robot.interact(first::close);

        startAgain(robot);
        var second = start(robot, Optional.empty());
        until("it is open again", () -> second.session().isPresent());
        assertThat(second.session().flatMap(Session::path)).contains(file);
        robot.interact(second::showHome);
        robot.interact(second::close);

        startAgain(robot);
        var third = start(robot, Optional.empty());
        assertThat(third.session()).isEmpty();
        assertThat(robot.lookup("Start my evaluation").tryQuery()).isPresent();
    }

    @Test
    void homeFollowsWhereTheFileCannotBeShown(FxRobot robot) throws Exception {
        catalog.complete(new CatalogReader().read());
        var file = Files.writeString(folder.resolve("broken.fairpanel.json"), "{\"format\": ");
        start(robot, Optional.of(file));
        until(
                "home is there",
                () -> robot.lookup("Start my evaluation").tryQuery().isPresent());
        assertThat(app.told().getFirst()).contains("broken.fairpanel.json");
    }
}
