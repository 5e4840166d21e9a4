package app.fairpanel.desktop.answer;

import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import java.util.Optional;

/// What the form is opened for.
///
/// @param topics what can be settled, the main one first; at least one
record AnswerSubject(Platform platform, Optional<Question> question, List<Topic> topics) {
    AnswerSubject {
        topics = List.copyOf(topics);
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("an answer settles a topic");
        }
    }

    static AnswerSubject of(Question question, Platform platform, Topics known) {
        return new AnswerSubject(
                platform,
                Optional.of(question),
                question.topics().stream()
                        .flatMap(topic -> known.topic(topic).stream())
                        .toList());
    }

    static AnswerSubject of(Topic topic, Platform platform) {
        return new AnswerSubject(platform, Optional.empty(), List.of(topic));
    }

    /// What it is about, briefly.
    String name() {
        return question.map(Question::brief).orElse(topics.getFirst().name());
    }
}
