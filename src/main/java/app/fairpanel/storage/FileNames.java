package app.fairpanel.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

/// How the files of evaluations are called.
public final class FileNames {
    public static final String ENDING = ".fairpanel.json";
    private static final int LONGEST = 80;

    private FileNames() {}

    /// A name that every file system takes, from what the evaluation is called: "Dana Rivera.fairpanel.json".
    public static String of(String title) {
        var plain = title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        var reserved = plain.toUpperCase(Locale.ROOT).matches("CON|PRN|AUX|NUL|COM\\d|LPT\\d");
        var name = plain.isEmpty() || reserved ? "Evaluation " + plain : plain;
        return name.substring(0, Math.min(LONGEST, name.length())).strip() + ENDING;
    }

    /// The first name of its kind that is not taken in a folder: with a number from 2 when the plain one is.
    public static Path free(Path folder, String title) {
        var name = of(title);
        var plain = folder.resolve(name);
        return Files.notExists(plain)
                ? plain
                : IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> folder.resolve(name.replace(ENDING, " " + number + ENDING)))
                        .filter(Files::notExists)
                        .findFirst()
                        .orElseThrow();
    }

    /// The name as the user typed it in a dialog, with the ending that evaluations have.
    public static Path withEnding(Path chosen) {
        var name = chosen.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".json") ? chosen : chosen.resolveSibling(name + ENDING);
    }
}
