package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.CatalogReader;
import app.fairpanel.desktop.Background;
import app.fairpanel.money.Input;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Drags the slider of sessions a week from end to end with the mouse, in a window on a real display, and prints how
/// long frames take; the figures are in docs/performance.md.
///
/// The work of a frame is what is done on the user interface's thread: everything that the movements of the mouse
/// since the last frame lead to, and the frame until it is laid out. How long it is from one frame to the next has
/// painting in it as well: a display that shows 60 a second has one every 16.7 ms.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class DraggingFramesTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /// There and back, the first time to warm up.
    private static final int WARM_UP = 2;

    private static final int DRAGS = 6;

    /// As often as a common mouse says where it is.
    private static final int MILLIS_A_MOVE = 8;

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        var app = new TestApp(
                folder,
                CompletableFuture.completedFuture(new CatalogReader().read()),
                Background.start(Platform::runLater));
        app.start(shown, Optional.empty());
        shown.setX(0);
        shown.setY(0);
        shown.setWidth(WIDTH);
        shown.setHeight(HEIGHT);
    }

    @Test
    void draggingASlider(FxRobot robot) throws Exception {
        press(robot, ".button", "Look around a finished example");
        press(robot, ".navigation-item", "Money");
        var slider = slider(robot);
        var frames = new Frames(stage.getScene());
        robot.interact(frames::start);
        drag(slider, WARM_UP);
        robot.interact(frames::reset);
        var values = drag(slider, DRAGS);
        robot.interact(frames::stop);
        assertThat(values).contains(slider.getMin(), slider.getMax()).hasSizeGreaterThan(DRAGS);
        frames.print();
    }

    private static void press(FxRobot robot, String style, String words) throws Exception {
        Callable<Optional<ButtonBase>> button = () -> robot.lookup(style).queryAllAs(ButtonBase.class).stream()
                .filter(found -> words.equals(found.getText()) || words.equals(found.getAccessibleText()))
                .findFirst();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> button.call().isPresent());
        robot.interact(() -> {
            robot.lookup(style).queryAllAs(ButtonBase.class).stream()
                    .filter(found -> words.equals(found.getText()) || words.equals(found.getAccessibleText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Slider slider(FxRobot robot) {
        return robot.lookup(".slider").queryAllAs(Slider.class).stream()
                .filter(slider -> slider.getMax()
                                == Input.SESSIONS_PER_WEEK.sliderRange().high().doubleValue()
                        && "Sessions a week".equals(slider.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    /// Moves the thumb to the right end and back to the left one, pixel by pixel.
    ///
    /// @return the values that the slider had
    private static List<Double> drag(Slider slider, int times) throws Exception {
        var done = new CompletableFuture<Void>();
        var seen = new ArrayList<Double>();
        var listening = slider.valueProperty().subscribe(value -> seen.add(value.doubleValue()));
        var mouse = new CompletableFuture<Robot>();
        var thumb = new CompletableFuture<Bounds>();
        var track = new CompletableFuture<Bounds>();
        Platform.runLater(() -> {
            mouse.complete(new Robot());
            var knob = slider.lookup(".thumb");
            thumb.complete(knob.localToScreen(knob.getLayoutBounds()));
            track.complete(slider.localToScreen(slider.getLayoutBounds()));
        });
        int y = (int) thumb.get().getCenterY();
        int left = (int) track.get().getMinX();
        int right = (int) track.get().getMaxX();
        var path = new ArrayList<Integer>();
        for (int x = (int) thumb.get().getCenterX(); x <= right; x++) {
            path.add(x);
        }
        for (int i = 0; i < times; i++) {
            for (int x = right; x >= left; x--) {
                path.add(x);
            }
            for (int x = left; x <= right; x++) {
                path.add(x);
            }
        }
        var at = path.iterator();
        Platform.runLater(() -> {
            mouse.join().mouseMove(path.getFirst(), y);
            mouse.join().mousePress(MouseButton.PRIMARY);
        });
        try (var hand = Executors.newSingleThreadScheduledExecutor()) {
            var moving = hand.scheduleAtFixedRate(
                    () -> Platform.runLater(() -> {
                        if (at.hasNext()) {
                            mouse.join().mouseMove(at.next(), y);
                        } else if (!done.isDone()) {
                            mouse.join().mouseRelease(MouseButton.PRIMARY);
                            done.complete(null);
                        }
                    }),
                    MILLIS_A_MOVE,
                    MILLIS_A_MOVE,
                    TimeUnit.MILLISECONDS);
            done.get(5, TimeUnit.MINUTES);
            moving.cancel(false);
        }
        WaitForAsyncUtils.waitForFxEvents();
        listening.unsubscribe();
        return seen;
    }

    /// How long frames in which something was dragged take, in milliseconds.
    private static final class Frames extends AnimationTimer {
        private final Scene scene;
        private final List<Double> work = new ArrayList<>();
        private final List<Double> apart = new ArrayList<>();
        private long handling;
        private long began;
        private long last;
        private boolean dragged;

        Frames(Scene scene) {
            this.scene = scene;
        }

        @Override
        public void start() {
            super.start();
            var dispatcher = scene.getEventDispatcher();
            scene.setEventDispatcher((event, tail) -> {
                long before = System.nanoTime();
                var handled = dispatcher.dispatchEvent(event, tail);
                handling += System.nanoTime() - before;
                dragged |= event.getEventType() == MouseEvent.MOUSE_DRAGGED;
                return handled;
            });
            scene.addPostLayoutPulseListener(this::laidOut);
        }

        @Override
        public void handle(long now) {
            began = System.nanoTime();
        }

        private void laidOut() {
            long now = System.nanoTime();
            if (dragged && began > last) {
                work.add((handling + now - began) / 1e6);
                if (last > 0) {
                    apart.add((now - last) / 1e6);
                }
            }
            last = now;
            handling = 0;
            dragged = false;
        }

        void reset() {
            work.clear();
            apart.clear();
        }

        void print() {
            System.out.printf(
                    Locale.ROOT,
                    "%d frames, in a window of %.0f × %.0f.%n%n",
                    work.size(),
                    scene.getWidth(),
                    scene.getHeight());
            System.out.println("| dragging a slider, milliseconds | p50 | p99 | most |\n| --- | ---: | ---: | ---: |");
            print("work of a frame", work);
            print("from one frame to the next", apart);
        }

        private static void print(String what, List<Double> times) {
            var sorted = times.stream().mapToDouble(time -> time).toArray();
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f |%n",
                    what,
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 99 / 100],
                    sorted[sorted.length - 1]);
        }
    }
}
