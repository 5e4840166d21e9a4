package app.fairpanel;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.storage.EvaluationFormat;
import app.fairpanel.storage.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Reads the finished example: an invented practice that ships with the app as a file like any other.
final class ExampleReader {
    Evaluation read() {
        try (var stream = ExampleReader.class.getResourceAsStream("example.fairpanel.json")) {
            var bytes = Objects.requireNonNull(stream, "example.fairpanel.json").readAllBytes();
            return switch (new EvaluationFormat().read(bytes)) {
                case Reading.Opened(var stored, int ignored, boolean alsoIgnored) -> stored.evaluation();
                case Reading.ReadOnly(var stored, var reason) ->
                    throw new IllegalStateException("the example is read-only: " + reason);
                case Reading.Refused(var problems) ->
                    throw new IllegalStateException("the example cannot be read: " + problems);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
