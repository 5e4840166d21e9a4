package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// docs/file-format.md names every field of a file, and only those.
class FileFormatDocTest {
    private static final Path DOC = Path.of("docs", "file-format.md");

    private final EvaluationFormat format = new EvaluationFormat();

    @Test
    void namesEveryFieldWithItsType() throws IOException {
        var fields = new StringBuilder();
        outline(format.shape().byName(), "", fields);

        assertThat(Files.readString(DOC))
                .as("the section that starts with the first of these lines is to be replaced by them")
                .contains("```text\n" + fields + "```\n");
    }

    @Test
    void namesTheVersionAndTheLimits() throws IOException {
        assertThat(Files.readString(DOC))
                .contains("`schemaVersion` is " + format.schemaVersion() + ".")
                .contains("%d MiB".formatted(Limits.BYTES / 1024 / 1024))
                .contains("%,d names, values and brackets".formatted(Limits.TOKENS))
                .contains("%,d characters in a text".formatted(Limits.TEXT))
                .contains("nested more than %d deep".formatted(Limits.NESTING))
                .contains("last %d revisions".formatted(Limits.HISTORY));
    }

    static void outline(Map<String, ? extends Shape> fields, String indent, StringBuilder into) {
        fields.forEach((name, shape) -> {
            into.append(indent).append(name).append(": ").append(type(shape)).append('\n');
            inside(shape, indent + "  ", into);
        });
    }

    private static void inside(Shape shape, String indent, StringBuilder into) {
        switch (shape) {
            case Shape.Fields(var _, var byName) -> outline(byName, indent, into);
            case Shape.ListOf(var element) -> inside(element, indent, into);
            case Shape.MapOf(var value) -> inside(value, indent, into);
            case Shape.Optional(var present) -> inside(present, indent, into);
            case Shape.Choice(var _, var byType) ->
                byType.forEach((name, fields) -> {
                    into.append(indent).append("type \"").append(name).append("\"\n");
                    outline(fields.byName(), indent + "  ", into);
                });
            case Shape.Scalar ignored -> {}
        }
    }

    private static String type(Shape shape) {
        return switch (shape) {
            case Shape.Scalar(var type, var _) ->
                switch (type) {
                    case TRUE_OR_FALSE -> "true or false";
                    case WHOLE_NUMBER -> "whole number";
                    case NUMBER -> "number";
                    default -> "text";
                };
            case Shape.ListOf(var element) -> "list of " + type(element);
            case Shape.MapOf(var value) -> "object of " + type(value);
            case Shape.Optional(var present) -> type(present) + ", may be missing";
            case Shape.Fields ignored -> "object";
            case Shape.Choice ignored -> "object, one of";
        };
    }
}
