package app.fairpanel.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A text file that another program wrote, such as a CSV file.
public sealed interface TextFile {
    /// Larger ones are not read.
    int MOST_BYTES = 1024 * 1024;

    record Read(String text) implements TextFile {}

    record Unreadable(FileProblem problem) implements TextFile {}

    record TooLarge() implements TextFile {}

    /// Not text: a workbook, a picture.
    record NotText() implements TextFile {}

    /// Reads text in UTF-8 or UTF-16, and what is neither in the usual encoding of Western Windows programs.
    static TextFile read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? new TooLarge() : decode(bytes);
        } catch (IOException e) {
            return new Unreadable(FileProblem.of(e));
        }
    }

    private static TextFile decode(byte[] bytes) {
        var text = ImportedFiles.decoded(bytes);
        return text.indexOf('\0') >= 0 ? new NotText() : new Read(text);
    }
}
