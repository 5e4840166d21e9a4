package app.fairpanel.desktop.words;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Grade;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Strength;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says where a statement comes from, briefly for a cell and fully for the inspector.
public final class SourceText {
    private final Messages messages;

    public SourceText(Messages messages) {
        this.messages = messages;
    }

    /// "ClearHealthCosts, Nov 2025"; "Kim, Nov 3, 2026"; "contract, Oct 28, 2026"; "Sacra, undated".
    public String brief(Statement statement) {
        return join(", ", Stream.of(who(statement.source()), dateOrUndated(statement)));
    }

    /// "Kim, provider support · call · Nov 3, 2026"; "Sacra, Company profile · undated".
    public String full(Statement statement) {
        var source = statement.source();
        var people = source.name().isEmpty() ? source.detail() : join(", ", Stream.of(source.name(), source.detail()));
        var heard = source.strength().compareTo(Strength.TOLD) >= 0 || people.isEmpty();
        return join(" · ", Stream.of(people, heard ? kind(source) : "", dateOrUndated(statement)));
    }

    /// How far the source can be trusted, or nothing for what the user heard or read.
    public String trust(Statement statement) {
        var source = statement.source();
        return source.grade()
                .map(this::trust)
                .orElse(source.kind() == SourceKind.ARTICLE ? messages.get("grade.article") : "");
    }

    /// How far a published source can be trusted.
    public String trust(Grade grade) {
        return messages.get("grade." + grade.name().toLowerCase(Locale.ROOT));
    }

    public String kind(Source source) {
        return messages.get(
                "source." + source.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String who(Source source) {
        if (!source.name().isEmpty()) {
            return source.name();
        }
        return source.detail().isEmpty() ? kind(source) : source.detail();
    }

    private String dateOrUndated(Statement statement) {
        return statement.date().map(DateText::of).orElse(messages.get("source.undated"));
    }

    private static String join(String separator, Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }
}
