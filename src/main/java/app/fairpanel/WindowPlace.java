package app.fairpanel;

import app.fairpanel.system.Settings;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts the window where it was, unless that is off every screen by now.
final class WindowPlace {
    private static final int USUAL_WIDTH = 1280;
    private static final int USUAL_HEIGHT = 800;

    private final Stage stage;
    private final SettingsKeeper settings;

    WindowPlace(Stage stage, SettingsKeeper settings) {
        this.stage = stage;
        this.settings = settings;
    }

    void restore() {
        var remembered = settings.current().window().filter(WindowPlace::isOnAScreen);
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(
                screen.getWidth(), remembered.map(Settings.Window::width).orElse(USUAL_WIDTH)));
        stage.setHeight(Math.min(
                screen.getHeight(), remembered.map(Settings.Window::height).orElse(USUAL_HEIGHT)));
        stage.setX(remembered
                .map(window -> (double) window.x())
                .orElse(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2));
        stage.setY(remembered
                .map(window -> (double) window.y())
                .orElse(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 2));
        stage.setMaximized(remembered.map(Settings.Window::maximized).orElse(false));
    }

    private static boolean isOnAScreen(Settings.Window window) {
        return Screen.getScreens().stream()
                .anyMatch(screen ->
                        screen.getVisualBounds().contains(window.x() + window.width() / 2.0, window.y() + 10.0));
    }

    void remember() {
        if (stage.isShowing() && !stage.isIconified()) {
            settings.change(now -> now.with(new Settings.Window(
                    (int) stage.getX(),
                    (int) stage.getY(),
                    Math.max(1, (int) stage.getWidth()),
                    Math.max(1, (int) stage.getHeight()),
                    stage.isMaximized())));
        }
    }
}
