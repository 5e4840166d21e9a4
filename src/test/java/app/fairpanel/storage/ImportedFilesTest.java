package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.storage.ImportedFiles.Content;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedFilesTest {
    private static final String TEXT = "“Überweisung” – 5 €";

    @TempDir
    Path folder;

    private final ImportedFiles files = new ImportedFiles(new DiskOperations());

    @Test
    void aTextIsReadHoweverASpreadsheetSavedIt() {
        assertThat(ImportedFiles.decoded(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(ImportedFiles.decoded(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TEXT);
        assertThat(ImportedFiles.decoded(TEXT.getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(TEXT);
        assertThat(ImportedFiles.decoded(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(TEXT);
        assertThat(ImportedFiles.decoded(TEXT.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(TEXT);
        assertThat(ImportedFiles.decoded(new byte[0])).isEmpty();
    }

    @Test
    void whatCannotBeReadOrIsTooLargeIsRefused() throws IOException {
        var large = Files.write(folder.resolve("large.csv"), new byte[ImportedFiles.LARGEST + 1]);
        var whole = Files.write(
                folder.resolve("whole.csv"), " ".repeat(ImportedFiles.LARGEST).getBytes(StandardCharsets.UTF_8));

        var workbook = Files.write(folder.resolve("rates.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0x80});

        assertThat(files.read(workbook)).isEqualTo(new Content.NotText());
        assertThat(files.read(large)).isInstanceOf(Content.TooLarge.class);
        assertThat(files.read(whole)).isInstanceOf(Content.Read.class);
        assertThat(files.read(folder.resolve("missing.csv")))
                .isEqualTo(new Content.Refused(new FileProblem.NotFound()));
        assertThat(files.read(folder)).isInstanceOf(Content.Refused.class);
    }
}
