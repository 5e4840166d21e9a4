package app.fairpanel;

import app.fairpanel.desktop.Pictures;
import app.fairpanel.system.Settings.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Takes pictures of what the app's window shows, in both themes and two sizes.
final class WindowPictures {
    private record Size(int width, int height) {}

    private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1024, 700));

    /// How many pictures a view gives.
    static final int PER_VIEW = 2 * SIZES.size();

    private final TestApp app;
    private final AppWindow window;

    WindowPictures(TestApp app, AppWindow window) {
        this.app = app;
        this.window = window;
    }

    /// @param view the beginning of the pictures' names
    /// @return their names
    List<String> take(FxRobot robot, String view) {
        return takeResized(robot, view, window.root().getScene());
    }

    /// The same of another window that could have those sizes.
    List<String> takeResized(FxRobot robot, String view, Scene scene) {
        var names = new ArrayList<String>();
        for (var size : SIZES) {
            for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                var name = "%s-%s-%dx%d"
                        .formatted(view, theme.name().toLowerCase(Locale.ROOT), size.width(), size.height());
                inTheme(robot, theme, () -> {});
                picture(robot, name, size, scene);
                names.add(name);
            }
        }
        inTheme(robot, Theme.LIGHT, () -> {});
        return names;
    }

    /// Takes pictures of another window as it is, in both themes.
    void take(FxRobot robot, String view, Scene scene) {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            inTheme(robot, theme, () -> save(view + "-" + theme.name().toLowerCase(Locale.ROOT), scene.snapshot(null)));
        }
        inTheme(robot, Theme.LIGHT, () -> {});
    }

    private void inTheme(FxRobot robot, Theme theme, Runnable action) {
        robot.interact(() -> app.services().appearance().theme().set(theme));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(action);
    }

    /// A scene may be larger than the headless screen, so the contents of the window go into one for the picture.
    /// What a view does once it knows its size is done before the picture is taken.
    private void picture(FxRobot robot, String name, Size size, Scene home) {
        var root = home.getRoot();
        var laidOut = new CompletableFuture<Scene>();
        robot.interact(() -> {
            home.setRoot(new StackPane());
            var scene = new Scene(root, size.width(), size.height());
            app.services().appearance().dress(scene);
            scene.snapshot(null);
            laidOut.complete(scene);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            var scene = laidOut.join();
            scene.snapshot(null);
            save(name, scene.snapshot(null));
            scene.setRoot(new StackPane());
            home.setRoot(root);
        });
    }

    private static void save(String name, WritableImage image) {
        try {
            Pictures.write(name, image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
