package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The JSON Schema of a form of file, as the reader has it and as `docs` has it.
final class SchemaInDocs {
    private final String name;
    private final String text;
    private final Schema schema;

    /// @param name of the file in `docs`
    /// @param text what the reader expects
    SchemaInDocs(String name, String text) {
        this.name = name;
        this.text = text;
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    List<Error> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    void isWhatTheReaderExpects() throws IOException {
        var made = Path.of("target", name);
        Files.createDirectories(made.toAbsolutePath().getParent());
        Files.writeString(made, text);

        assertThat(Path.of("docs", name))
                .as("copy %s there when the format was changed on purpose", made)
                .hasContent(text);
    }
}
