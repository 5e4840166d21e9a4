package app.fairpanel.desktop.theme;

import app.fairpanel.system.Settings.Theme;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Applies theme and scale to every scene of the app, and keeps them so.
public final class Appearance {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final int BODY_PIXELS = 13;
    private static final int ICON_PIXELS = 15;
    private static final int SMALL_ICON_PIXELS = 12;
    private static final int LARGE_ICON_PIXELS = 20;
    private static final List<String> FONTS = List.of("IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf");

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final IntegerProperty scale = new SimpleIntegerProperty(100);
    private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final List<Scene> scenes = new ArrayList<>();

    public Appearance() {
        for (var font : FONTS) {
            Font.loadFont(resource(font), BODY_PIXELS);
        }
        system.bind(Platform.getPreferences().colorSchemeProperty());
        theme.subscribe(ignored -> apply());
        scale.subscribe(ignored -> apply());
        system.subscribe(ignored -> apply());
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// The size of everything in percent, from [Settings#LEAST_SCALE] to [Settings#MOST_SCALE].
    public IntegerProperty scale() {
        return scale;
    }

    /// Takes a scene of a window or dialog under its care.
    public void dress(Scene scene) {
        scenes.removeIf(other -> other.getWindow() != null && !other.getWindow().isShowing());
        scenes.add(scene);
        scene.rootProperty().subscribe(root -> style(scene));
    }

    private void apply() {
        var sheet = isDark() ? new PrimerDark() : new PrimerLight();
        if (!Objects.equals(Application.getUserAgentStylesheet(), sheet.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet.getUserAgentStylesheet());
        }
        scenes.forEach(this::style);
    }

    private void style(Scene scene) {
        scene.getStylesheets().setAll(resource("fairpanel.css"), iconSizes());
        scene.getRoot().pseudoClassStateChanged(DARK, isDark());
        scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx", scaled(BODY_PIXELS)));
    }

    /// An icon is a letter of its own font, so a size in em would be one of itself, and grow each time it is applied.
    private String iconSizes() {
        var sheet = String.format(
                Locale.ROOT,
                ".ikonli-font-icon { -fx-icon-size: %.0fpx; }"
                        + ".caption .ikonli-font-icon, .status .ikonli-font-icon { -fx-icon-size: %.0fpx; }"
                        + ".home-choice .ikonli-font-icon { -fx-icon-size: %.0fpx; }",
                scaled(ICON_PIXELS),
                scaled(SMALL_ICON_PIXELS),
                scaled(LARGE_ICON_PIXELS));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.US_ASCII));
    }

    private double scaled(int pixels) {
        return pixels * scale.get() / 100.0;
    }

    public boolean isDark() {
        return switch (theme.get()) {
            case SYSTEM -> system.get() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Appearance.class.getResource(name), name).toExternalForm();
    }
}
