package app.fairpanel.desktop.home;

import app.fairpanel.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An evaluation's file as home shows it, all in words.
///
/// @param fileName without its ending
/// @param title whose evaluation it is; the name of a file that cannot be read
/// @param license with the states; may be empty
/// @param edited when the file was last changed
/// @param writing how many of the terms each platform has put in writing; may be empty
/// @param money who is ahead; empty when that cannot be said
/// @param reminders what waits to be done; may be empty
/// @param problem why the file cannot be opened; empty when it can
/// @param evaluation what a duplicate would hold; nothing when the file cannot be read, or holds more than this version
/// knows
public record HomeCard(
        Path file,
        String fileName,
        String title,
        String license,
        String edited,
        String writing,
        String money,
        List<String> reminders,
        String problem,
        Optional<Evaluation> evaluation) {

    boolean isDamaged() {
        return !problem.isEmpty();
    }

    boolean matches(String words) {
        var all = String.join(" ", title, license, fileName, money).toLowerCase(Locale.ROOT);
        return words.toLowerCase(Locale.ROOT).strip().lines().allMatch(all::contains);
    }
}
