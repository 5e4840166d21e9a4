package app.fairpanel.desktop.draft;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Clinician;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts a letter together from its parts, with a blank line between them.
final class LetterParts {
    private final Messages messages;
    private final List<String> parts = new ArrayList<>();

    LetterParts(Messages messages) {
        this.messages = messages;
    }

    /// @param person blank when nobody is known by name
    void greet(String person) {
        add(person.isEmpty() ? messages.get("draft.hello") : messages.get("draft.hello.name", person));
    }

    void add(String part) {
        parts.add(part);
    }

    void list(String heading, List<String> lines) {
        add(heading + "\n" + lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n")));
    }

    /// @param first the number of the first line
    void number(String heading, List<String> lines, int first) {
        add(heading + "\n"
                + IntStream.range(0, lines.size())
                        .mapToObj(i -> first + i + ". " + lines.get(i))
                        .collect(Collectors.joining("\n")));
    }

    /// The whole letter with the clinician's name and license under it.
    String signed(Clinician clinician) {
        var name = Stream.of(clinician.name(), clinician.license())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        add((messages.get("draft.regards") + "\n" + name).strip());
        return String.join("\n\n", parts) + "\n";
    }
}
