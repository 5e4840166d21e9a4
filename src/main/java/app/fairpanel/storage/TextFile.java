package app.fairpanel.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
        boolean utf16 = bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        var text = decode(bytes, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.indexOf('\0') >= 0 ? new NotText() : new Read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
