package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.decision.FollowUp;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evidence.Evidence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What could be asked in a call with one platform: what it still owes an answer to, or a word in writing, and its
/// other
/// open questions, the most useful first.
///
/// What is awaited comes first. Those whose answer belongs in writing come next, then those about a row of the
/// comparison that is looked at first,
/// then those whose answer is a number of Money; otherwise they stay in the order of the list. Once it was worked out
/// what each answer could change, that order takes its place.
record CallPlan(List<Entry> entries) {
    /// How many questions a call begins with, unless the user chooses others: about half an hour's worth.
    static final int USUAL = 9;

    CallPlan {
        entries = List.copyOf(entries);
    }

    /// @param awaited whether the platform promised an answer, or was to be asked again
    /// @param atAGlance whether it settles a row that is looked at first
    /// @param feedsMoney whether its answer becomes an input of the money model
    record Entry(Question question, boolean awaited, boolean atAGlance, boolean feedsMoney) {}

    static CallPlan of(Catalog catalog, Evaluation evaluation, Evidence evidence, String platform) {
        var awaited = FollowUp.of(evaluation, evidence, catalog).stream()
                .flatMap(followUp -> followUp instanceof FollowUp.Answer answer
                                && answer.platform().equals(platform)
                        ? Stream.of(answer.question())
                        : Stream.empty())
                .collect(Collectors.toSet());
        var first = Comparator.comparing((Entry entry) -> !entry.awaited())
                .thenComparing(entry -> !entry.question().inWriting())
                .thenComparing(entry -> !entry.atAGlance())
                .thenComparing(entry -> !entry.feedsMoney());
        var topics = new Topics(catalog, evaluation.board());
        return new CallPlan(Questions.of(catalog, evaluation.bank()).asked().stream()
                .filter(question -> awaited.contains(question.id())
                        || evidence.status(question, platform).isOpen())
                .map(question -> entry(question, awaited.contains(question.id()), topics))
                .sorted(first)
                .toList());
    }

    /// The same questions by what their answers could change; those that are not ranked follow as they were.
    CallPlan ranked(List<String> questions) {
        return new CallPlan(entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> !entry.awaited()).thenComparingInt(entry -> {
                    int at = questions.indexOf(entry.question().id());
                    return at < 0 ? Integer.MAX_VALUE : at;
                }))
                .toList());
    }

    private static Entry entry(Question question, boolean awaited, Topics topics) {
        return new Entry(
                question,
                awaited,
                topics(question, topics).anyMatch(Topic::atAGlance),
                topics(question, topics).map(Topic::feeds).anyMatch(Optional::isPresent));
    }

    private static Stream<Topic> topics(Question question, Topics topics) {
        return question.topics().stream().flatMap(topic -> topics.topic(topic).stream());
    }
}
