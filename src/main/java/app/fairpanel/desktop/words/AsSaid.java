package app.fairpanel.desktop.words;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.money.RateBasis;
import java.util.Optional;

/// What a statement says as it was said to the clinician: a rate as it was named, even where it is kept converted.
public final class AsSaid {
    private final Messages messages;
    private final ValueText values;

    public AsSaid(Messages messages) {
        this.messages = messages;
        values = new ValueText(messages);
    }

    public Optional<String> value(Statement statement, Topic topic) {
        return statement
                .value()
                .map(value -> RateNote.in(statement.words(), messages)
                        .map(note -> messages.get(
                                note.basis() == RateBasis.QUOTED_PAYOUT
                                        ? "answer.basis.said.bank"
                                        : "answer.basis.said.before",
                                note.said()))
                        .orElseGet(() -> values.of(value, topic)));
    }

    /// The same as it is said to the clinician: a statement shows what somebody said, not what Money makes of it.
    public Optional<String> shown(Statement statement, Topic topic) {
        return statement
                .value()
                .map(value -> RateNote.in(statement.words(), messages)
                        .map(note -> messages.get(
                                note.basis() == RateBasis.QUOTED_PAYOUT
                                        ? "answer.basis.shown.bank"
                                        : "answer.basis.shown.before",
                                note.said()))
                        .orElseGet(() -> values.of(value, topic)));
    }

    /// What the app put below the words; empty where it did not.
    public String note(Statement statement) {
        var others = words(statement);
        return others.length() == statement.words().length()
                ? ""
                : statement.words().substring(others.length()).strip();
    }

    /// The words without what the app put below them.
    public String words(Statement statement) {
        return RateNote.in(statement.words(), messages).map(RateNote::others).orElse(statement.words());
    }
}
