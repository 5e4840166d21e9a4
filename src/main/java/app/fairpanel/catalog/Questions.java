package app.fairpanel.catalog;

import app.fairpanel.evaluation.OwnQuestion;
import app.fairpanel.evaluation.QuestionBank;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The questions of one evaluation: those that ship with the app and the clinician's own, in the clinician's wording
/// and
/// order.
///
/// A question that was retired is not listed, but is still found by its id, since answers and calls name it.
public final class Questions {
    private final Map<String, Question> known;
    private final List<Question> asked;
    private final List<Question> retired;

    private Questions(Map<String, Question> known, QuestionBank bank) {
        this.known = known;
        var left = Set.copyOf(bank.retired());
        var order = bank.order();
        var sorted = known.values().stream()
                .sorted(Comparator.comparingInt(question -> place(order, question)))
                .toList();
        asked = sorted.stream()
                .filter(question -> !left.contains(question.id()))
                .toList();
        retired =
                sorted.stream().filter(question -> left.contains(question.id())).toList();
    }

    public static Questions of(Catalog catalog, QuestionBank bank) {
        var known = new LinkedHashMap<String, Question>();
        catalog.questions().forEach(question -> known.put(question.id(), question));
        bank.ownQuestions().forEach(own -> {
            var shipped = catalog.question(own.id());
            domain(own)
                    .or(() -> shipped.map(Question::domain))
                    .ifPresent(domain -> known.put(own.id(), worded(own, domain, shipped)));
        });
        return new Questions(known, bank);
    }

    /// Those that the clinician put in order come first, the others follow as they were.
    private static int place(List<String> order, Question question) {
        int at = order.indexOf(question.id());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /// The domain whose name in kebab-case the question has; nothing when a newer version of the app named one that
    /// this
    /// one does not know.
    private static Optional<Domain> domain(OwnQuestion own) {
        return List.of(Domain.values()).stream()
                .filter(domain -> domain.name().equalsIgnoreCase(own.domain().replace('-', '_')))
                .findFirst();
    }

    private static Question worded(OwnQuestion own, Domain domain, Optional<Question> shipped) {
        return new Question(
                own.id(),
                shipped.map(Question::number).orElse(0),
                domain,
                own.brief().isEmpty() ? own.question() : own.brief(),
                own.question(),
                own.why(),
                own.good(),
                own.redFlag(),
                shipped.filter(known -> known.redFlag().equals(own.redFlag()))
                        .map(Question::noIsRedFlag)
                        .orElse(List.of()),
                own.inWriting(),
                Question.Origin.OWN,
                own.topics().isEmpty() ? shipped.map(Question::topics).orElse(List.of()) : own.topics(),
                shipped.map(Question::article).orElse(List.of()));
    }

    /// Those that are asked, in the order in which they are shown.
    public List<Question> asked() {
        return asked;
    }

    public List<Question> retired() {
        return retired;
    }

    /// A question by its id, whether it is still asked or not.
    public Optional<Question> question(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /// The questions that are asked and whose answers settle a topic.
    public List<Question> questionsFor(String topic) {
        return asked.stream()
                .filter(question -> question.topics().contains(topic))
                .toList();
    }
}
