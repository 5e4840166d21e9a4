package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void names() {
        file = folder.resolve("rates.csv");
    }

    private TextFile reading(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return TextFile.read(file);
    }

    @Test
    void readsTheEncodingsThatSpreadsheetsWrite() throws IOException {
        var text = "Aetna;90837;98,50 €";
        assertThat(reading(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new TextFile.Read(text));
        assertThat(reading(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(new TextFile.Read(text));
        assertThat(reading(text.getBytes(StandardCharsets.UTF_16))).isEqualTo(new TextFile.Read(text));
        assertThat(reading(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(new TextFile.Read(text));
        assertThat(reading(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(new TextFile.Read(text));
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        assertThat(reading(new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0x80})).isEqualTo(new TextFile.NotText());
        assertThat(reading(new byte[TextFile.MOST_BYTES + 1])).isEqualTo(new TextFile.TooLarge());
        assertThat(TextFile.read(folder.resolve("nowhere.csv")))
                .isEqualTo(new TextFile.Unreadable(new FileProblem.NotFound()));
        assertThat(TextFile.read(folder)).isInstanceOf(TextFile.Unreadable.class);
    }
}
