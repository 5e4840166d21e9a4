package app.fairpanel.system;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What the app remembers about this computer and user, apart from any evaluation.
///
/// @param scale how large everything is shown, in percent, 80–200
/// @param window where the window was; nothing before the first time
/// @param folder where the evaluations are; nothing for the usual place
/// @param recents the evaluations last opened, newest first, at most ten
/// @param leftOpen the evaluation that was open when the app was last left; nothing when it was left at home
/// @param lastView the id of the view last shown; blank for none
/// @param staleAfterDays after how many days an answer is to be asked for again, 1–3,650
public record Settings(
        Theme theme,
        int scale,
        Optional<Window> window,
        Optional<Path> folder,
        List<Path> recents,
        Optional<Path> leftOpen,
        String lastView,
        int staleAfterDays) {
    public static final int LEAST_SCALE = 80;
    public static final int MOST_SCALE = 200;
    public static final int MOST_RECENTS = 10;
    public static final int MOST_STALE_AFTER_DAYS = 3_650;
    public static final Settings DEFAULT =
            new Settings(Theme.SYSTEM, 100, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), "", 90);

    public enum Theme {
        /// As the platform is set.
        SYSTEM,
        LIGHT,
        DARK
    }

    /// Where the window was, in pixels of the desktop.
    ///
    /// @param width at least 1
    /// @param height at least 1
    public record Window(int x, int y, int width, int height, boolean maximized) {
        public Window {
            if (width < 1 || height < 1) {
                throw new IllegalArgumentException("not a window: " + width + " × " + height);
            }
        }
    }

    public Settings {
        if (scale < LEAST_SCALE || scale > MOST_SCALE) {
            throw new IllegalArgumentException("not a scale: " + scale);
        }
        if (staleAfterDays < 1 || staleAfterDays > MOST_STALE_AFTER_DAYS) {
            throw new IllegalArgumentException("not a number of days: " + staleAfterDays);
        }
        recents = recents.stream().distinct().limit(MOST_RECENTS).toList();
    }

    public Settings with(Theme changed) {
        return new Settings(changed, scale, window, folder, recents, leftOpen, lastView, staleAfterDays);
    }

    public Settings with(Window changed) {
        return new Settings(theme, scale, Optional.of(changed), folder, recents, leftOpen, lastView, staleAfterDays);
    }

    public Settings withScale(int changed) {
        return new Settings(theme, changed, window, folder, recents, leftOpen, lastView, staleAfterDays);
    }

    public Settings withFolder(Optional<Path> changed) {
        return new Settings(theme, scale, window, changed, recents, leftOpen, lastView, staleAfterDays);
    }

    public Settings withLastView(String changed) {
        return new Settings(theme, scale, window, folder, recents, leftOpen, changed, staleAfterDays);
    }

    /// @param changed nothing for home
    public Settings withLeftOpen(Optional<Path> changed) {
        return new Settings(theme, scale, window, folder, recents, changed, lastView, staleAfterDays);
    }

    public Settings withStaleAfterDays(int changed) {
        return new Settings(theme, scale, window, folder, recents, leftOpen, lastView, changed);
    }

    /// Puts an evaluation first among the recent ones.
    public Settings opened(Path evaluation) {
        var first = Stream.concat(Stream.of(evaluation), recents.stream()).toList();
        return new Settings(theme, scale, window, folder, first, leftOpen, lastView, staleAfterDays);
    }

    /// Knows an evaluation by its new name wherever it knew the old one.
    public Settings renamed(Path from, Path to) {
        UnaryOperator<Path> follow = path -> path.equals(from) ? to : path;
        return new Settings(
                theme,
                scale,
                window,
                folder,
                recents.stream().map(follow).toList(),
                leftOpen.map(follow),
                lastView,
                staleAfterDays);
    }
}
