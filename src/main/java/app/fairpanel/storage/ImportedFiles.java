package app.fairpanel.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Files that come back from others, to be read once.
public final class ImportedFiles {
    /// No list of questions or answers, and no fee schedule, is larger: 4 MiB.
    public static final int LARGEST = 4 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final FileOperations files;

    ImportedFiles(FileOperations files) {
        this.files = files;
    }

    /// What came of reading.
    public sealed interface Content {
        record Read(String text) implements Content {}

        record Refused(FileProblem problem) implements Content {}

        /// It is larger than [#LARGEST].
        record TooLarge() implements Content {}

        /// A workbook, a picture.
        record NotText() implements Content {}
    }

    /// Reads a text. It is taken to be UTF-8, or UTF-16 where it says so at its beginning; what is neither was saved by
    /// a spreadsheet on an older Windows, in its Western set of characters. Touches the disk, so not for the user
    /// interface's thread.
    public Content read(Path file) {
        try {
            var bytes = files.read(file, LARGEST);
            return bytes.length > LARGEST ? new Content.TooLarge() : content(decoded(bytes));
        } catch (IOException e) {
            return new Content.Refused(FileProblem.of(e));
        }
    }

    private static Content content(String text) {
        return text.indexOf('\0') >= 0 ? new Content.NotText() : new Content.Read(text);
    }

    static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
