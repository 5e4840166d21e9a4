package app.fairpanel.storage;

import app.fairpanel.storage.Problem.Limit;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Text to tree, within the [Limits], and precise about where a text is broken.
final class JsonText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String REPEATED = "Duplicate field";

    private JsonText() {}

    /// Thrown only inside this package, to leave the reading of a file at its first broken place.
    static final class BrokenText extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        BrokenText(Problem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    /// A factory of parsers that stop at the limits.
    static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(Limits.BYTES)
                        .maxNestingDepth(Limits.NESTING)
                        .maxTokenCount(Limits.TOKENS)
                        .maxStringLength(Limits.TEXT)
                        .maxNumberLength(Limits.DIGITS)
                        .maxNameLength(Limits.NAME)
                        .build())
                // Names made to collide must not slow down or stop the reading.
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    static JsonNode parse(byte[] bytes, JsonMapper mapper) throws BrokenText {
        if (bytes.length > Limits.BYTES) {
            throw new BrokenText(new Problem.TooMuch("", Limit.BYTES, Limits.BYTES));
        }
        if (isBlank(bytes)) {
            throw new BrokenText(bytes.length > 0 && bytes[0] == 0 ? new Problem.OnlyZeros() : new Problem.Empty());
        }
        return parse(decode(bytes), mapper);
    }

    private static JsonNode parse(String text, JsonMapper mapper) throws BrokenText {
        try (var parser = mapper.createParser(text)) {
            try {
                return mapper.reader().readTree(parser);
            } catch (StreamConstraintsException e) {
                throw new BrokenText(tooMuch(path(parser), e.getOriginalMessage()));
            } catch (JsonProcessingException e) {
                throw new BrokenText(broken(parser, text, e));
            } catch (NumberFormatException | ArithmeticException e) {
                // Digits that no number in memory can have, such as 1e99999999999.
                var end = parser.currentLocation();
                throw new BrokenText(new Problem.Broken(path(parser), end.getLineNr(), end.getColumnNr()));
            }
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != 0 && b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] bytes) throws BrokenText {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(input, output, true);
        output.flip();
        if (result.isError()) {
            var good = output.toString();
            throw new BrokenText(new Problem.NotUtf8(lineAt(good, good.length()), columnAt(good, good.length())));
        }
        var text = output.toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Problem broken(JsonParser parser, String text, JsonProcessingException failure) {
        var message = failure.getOriginalMessage();
        var location = failure.getLocation();
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        int column = location == null ? 1 : Math.max(1, location.getColumnNr());
        if (message.startsWith(REPEATED)) {
            return new Problem.RepeatedName(path(parser), line, column);
        }
        if (failure instanceof JsonEOFException) {
            int end = text.stripTrailing().length();
            return new Problem.Truncated(path(parser), lineAt(text, end), columnAt(text, end));
        }
        return new Problem.Broken(path(parser), line, column);
    }

    private static Problem tooMuch(String path, String message) {
        if (message.startsWith("Document nesting depth")) {
            return new Problem.TooMuch(path, Limit.NESTING, Limits.NESTING);
        }
        if (message.startsWith("Token count")) {
            return new Problem.TooMuch(path, Limit.TOKENS, Limits.TOKENS);
        }
        if (message.startsWith("Name")) {
            return new Problem.TooMuch(path, Limit.NAME, Limits.NAME);
        }
        if (message.startsWith("Number")) {
            return new Problem.TooMuch(path, Limit.DIGITS, Limits.DIGITS);
        }
        if (message.startsWith("Document length")) {
            return new Problem.TooMuch(path, Limit.BYTES, Limits.BYTES);
        }
        return new Problem.TooMuch(path, Limit.TEXT, Limits.TEXT);
    }

    private static String path(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static int lineAt(String text, int position) {
        return 1 + (int) text.chars().limit(position).filter(c -> c == '\n').count();
    }

    private static int columnAt(String text, int position) {
        return position - text.lastIndexOf('\n', position - 1);
    }

    /// Indented, so that a person can read it.
    static DefaultPrettyPrinter printer() {
        var lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }
}
