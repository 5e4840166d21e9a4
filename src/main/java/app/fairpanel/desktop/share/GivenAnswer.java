package app.fairpanel.desktop.share;

import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Topic;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Value;
import java.util.Optional;

/// An answer that somebody filled in.
///
/// @param topic nothing for a question that settles none: its answer is kept in the conversation alone
/// @param words what was written besides the value; may be blank when there is a value
/// @param name who answered; may be blank
record GivenAnswer(
        Platform platform,
        Question question,
        Optional<Topic> topic,
        Scope scope,
        Optional<Value> value,
        String words,
        String name,
        String role,
        PartialDate day) {
    /// The same, said in another way.
    GivenAnswer saying(Value changed, String changedWords) {
        return new GivenAnswer(platform, question, topic, scope, Optional.of(changed), changedWords, name, role, day);
    }
}
