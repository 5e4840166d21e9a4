package app.fairpanel.desktop.theme;

import javafx.application.ColorScheme;

/// Light or dark, or whichever the system is set to.
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    boolean isDark(ColorScheme system) {
        return switch (this) {
            case SYSTEM -> system == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }
}
