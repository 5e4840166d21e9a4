package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Topic;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What was typed in a call for questions that were not closed: it was said as well.
record OpenAnswers(List<OpenAnswer> all) {
    OpenAnswers {
        all = List.copyOf(all);
    }

    record OpenAnswer(Question question, List<Topic> topics, TypedAnswer typed) {}

    /// @param questions finds a question by its id
    /// @param topics finds what a question settles
    static OpenAnswers of(
            Call call, Function<String, Optional<Question>> questions, Function<Question, List<Topic>> topics) {
        return new OpenAnswers(new CallProgress(call)
                .with(CallItem.Result.OPEN).stream()
                        .flatMap(item -> questions
                                .apply(item.question())
                                .map(question -> answer(item, question, topics.apply(question)))
                                .stream())
                        .filter(answer -> !answer.typed().isEmpty())
                        .toList());
    }

    private static OpenAnswer answer(CallItem item, Question question, List<Topic> topics) {
        return new OpenAnswer(question, topics, TypedAnswer.of(item, topics));
    }

    /// The first question whose answer cannot be read, and has to be mended first.
    Optional<Question> unreadable() {
        return all.stream()
                .filter(answer -> answer.typed().isRefused(answer.topics()))
                .map(OpenAnswer::question)
                .findFirst();
    }
}
