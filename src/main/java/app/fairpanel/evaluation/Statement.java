package app.fairpanel.evaluation;

import java.time.LocalDate;
import java.util.Optional;

/// One thing that somebody said about a platform: the only form in which Fairpanel knows anything about one.
///
/// @param topic the id of the topic it is about
/// @param platform the id of the platform it is about
/// @param value what was said in comparable form; without one the words are kept but never compared
/// @param words what was said, in words; may be blank when there is a value
/// @param question the id of the question it answers, if it was given as an answer
/// @param call the id of the conversation in which it was said
/// @param recheck the day to look at it again: a renewal, or when the user wants to be sure of it once more
/// @param withdrawn whether the user took it back; it stays in the history and no longer counts
public record Statement(
        String id,
        String topic,
        String platform,
        Scope scope,
        Optional<Value> value,
        String words,
        Source source,
        Optional<PartialDate> date,
        Optional<String> question,
        Optional<String> call,
        Optional<LocalDate> recheck,
        boolean withdrawn) {
    public Statement {
        words = words.strip();
        if (id.isBlank() || topic.isBlank() || platform.isBlank()) {
            throw new IllegalArgumentException("a statement needs an id, a topic and a platform");
        }
        if (value.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException("a statement says something");
        }
    }

    /// One that need not be looked at again.
    public Statement(
            String id,
            String topic,
            String platform,
            Scope scope,
            Optional<Value> value,
            String words,
            Source source,
            Optional<PartialDate> date,
            Optional<String> question,
            Optional<String> call,
            boolean withdrawn) {
        this(id, topic, platform, scope, value, words, source, date, question, call, Optional.empty(), withdrawn);
    }

    public Strength strength() {
        return source.strength();
    }

    /// The same said on another topic or of another platform.
    public Statement about(String changedTopic, String changedPlatform) {
        return new Statement(
                id,
                changedTopic,
                changedPlatform,
                scope,
                value,
                words,
                source,
                date,
                question,
                call,
                recheck,
                withdrawn);
    }

    /// The same, said in another way.
    public Statement saying(Optional<Value> changed, String changedWords) {
        return new Statement(
                id, topic, platform, scope, changed, changedWords, source, date, question, call, recheck, withdrawn);
    }

    /// The same, said by somebody else or on another day.
    public Statement saidBy(Source changed, Optional<PartialDate> day) {
        return new Statement(
                id, topic, platform, scope, value, words, changed, day, question, call, recheck, withdrawn);
    }

    /// The same, with nothing known of the conversation.
    public Statement withoutCall() {
        return new Statement(
                id, topic, platform, scope, value, words, source, date, question, Optional.empty(), recheck, withdrawn);
    }

    public Statement withdraw() {
        return withWithdrawn(true);
    }

    public Statement withWithdrawn(boolean changed) {
        return new Statement(id, topic, platform, scope, value, words, source, date, question, call, recheck, changed);
    }

    public Statement withRecheck(Optional<LocalDate> changed) {
        return new Statement(
                id, topic, platform, scope, value, words, source, date, question, call, changed, withdrawn);
    }
}
