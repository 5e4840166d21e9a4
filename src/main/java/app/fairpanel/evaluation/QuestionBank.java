package app.fairpanel.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the clinician made of the questions that ship with the app.
///
/// @param ownQuestions added ones, and shipped ones in other words
/// @param retired the ids of questions that are no longer asked, each once
/// @param order the ids of questions in the clinician's order; those that are not named follow in the catalogue's
public record QuestionBank(List<OwnQuestion> ownQuestions, List<String> retired, List<String> order) {
    public static final QuestionBank EMPTY = new QuestionBank(List.of(), List.of(), List.of());

    public QuestionBank {
        ownQuestions = List.copyOf(ownQuestions);
        retired = retired.stream().distinct().toList();
        order = order.stream().distinct().toList();
    }

    /// Adds a question, or replaces the one with its id.
    public QuestionBank with(OwnQuestion question) {
        var changed = Lists.put(ownQuestions, question, other -> other.id().equals(question.id()));
        return new QuestionBank(changed, retired, order);
    }

    public QuestionBank withoutQuestion(String id) {
        return new QuestionBank(
                Lists.without(ownQuestions, question -> question.id().equals(id)),
                Lists.without(retired, id::equals),
                Lists.without(order, id::equals));
    }

    public QuestionBank withRetired(String id, boolean isRetired) {
        var others = Lists.without(retired, id::equals);
        return new QuestionBank(ownQuestions, isRetired ? Lists.put(others, id, id::equals) : others, order);
    }

    public QuestionBank withOrder(List<String> changed) {
        return new QuestionBank(ownQuestions, retired, changed);
    }

    /// The same with questions that settle other topics.
    ///
    /// @param topics what becomes of a topic
    QuestionBank rewired(Function<String, Optional<String>> topics) {
        var questions = ownQuestions.stream()
                .map(question -> question.withTopics(question.topics().stream()
                        .flatMap(topic -> topics.apply(topic).stream())
                        .distinct()
                        .toList()))
                .toList();
        return new QuestionBank(questions, retired, order);
    }
}
