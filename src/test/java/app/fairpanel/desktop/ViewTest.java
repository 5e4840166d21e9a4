package app.fairpanel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.system.Settings.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A test that shows a view on the headless screen, drives it, and takes pictures of it. It fails when anything threw
/// on the way, even if nobody looked.
public abstract class ViewTest {
    /// The headless screen is a square of this many pixels, and a window must not reach past it.
    protected static final int SCREEN = 1000;

    /// Views have everything worked out before they go on.
    protected static final Background AT_ONCE = new Background(Runnable::run, Runnable::run);

    protected final FxRobot robot = new FxRobot();
    protected final Messages messages = Messages.load();
    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    private Appearance appearance;
    private Stage stage;

    @BeforeEach
    void openStage() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.clearExceptions();
        appearance = onFx(Appearance::new);
        onFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> thrown.add(failure));
            appearance.theme().set(Theme.LIGHT);
        });
        stage = onFx(() -> new Stage());
    }

    @AfterEach
    void closeStages() {
        onFx(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return true;
        });
        robot.release(new KeyCode[0]);
        assertThat(thrown).as("thrown while the view was open").isEmpty();
    }

    protected Appearance appearance() {
        return appearance;
    }

    protected Stage stage() {
        return stage;
    }

    /// Runs something on the toolkit's thread, and waits until it and what follows from it are done.
    protected <T> T onFx(Callable<T> action) {
        var result = WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    protected void onFx(Runnable action) {
        onFx(() -> {
            action.run();
            return true;
        });
    }

    /// Shows a view in a window at the corner of the screen, at most as large as that.
    protected void show(Supplier<Parent> view, int width, int height) {
        assertThat(Math.max(width, height)).isLessThanOrEqualTo(SCREEN);
        onFx(() -> {
            var scene = new Scene(view.get(), width, height);
            appearance.dress(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
        });
    }

    /// Checks the topmost window in both themes for somebody with a screen reader, without a mouse, or who does not see
    /// well.
    protected void audit() {
        for (var theme : List.of(Theme.DARK, Theme.LIGHT)) {
            onFx(() -> appearance.theme().set(theme));
            onFx(() -> {
                var audit = new AccessibilityAudit(front().getScene().getRoot());
                front().getScene().getRoot().applyCss();
                front().getScene().getRoot().layout();
                assertThat(audit.unnamed()).as("%s: has no name", theme).isEmpty();
                assertThat(audit.tooSmall()).as("%s: is too small", theme).isEmpty();
                assertThat(audit.lowContrast())
                        .as("%s: stands out too little", theme)
                        .isEmpty();
            });
        }
    }

    /// Takes a picture of the topmost window.
    protected void picture(String name) {
        onFx(() -> write(name, front().getScene()));
    }

    /// Takes pictures of a view in a window of a size that may be larger than the screen, in both themes.
    protected void pictures(String name, Supplier<Parent> view, int width, int height) {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            onFx(() -> appearance.theme().set(theme));
            var scene = onFx(() -> {
                var made = new Scene(view.get(), width, height);
                appearance.dress(made);
                made.snapshot(null);
                made.snapshot(null);
                return made;
            });
            onFx(() -> write(
                    name + "-" + width + "x" + height + "-" + theme.name().toLowerCase(java.util.Locale.ROOT), scene));
        }
        onFx(() -> appearance.theme().set(Theme.LIGHT));
    }

    private static void write(String name, Scene scene) {
        try {
            Pictures.write(name, scene.snapshot(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The window that was opened last: the headless screen gives the focus to several at once.
    protected static Window front() {
        return Window.getWindows().getLast();
    }

    /// Types into whatever has the focus in the front window.
    protected void type(String text) {
        text.chars()
                .mapToObj(Character::toString)
                .forEach(letter ->
                        onFx(() -> Optional.ofNullable(front().getScene().getFocusOwner())
                                .ifPresent(node -> Event.fireEvent(node, typed(letter)))));
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    protected <T> T find(String query, Class<T> type) {
        return type.cast(robot.lookup(query).query());
    }
}
