package app.fairpanel.decision;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Term;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.QuestionStatus;
import app.fairpanel.evidence.Status;
import app.fairpanel.money.Input;
import app.fairpanel.money.InputKey;
import app.fairpanel.money.Part;
import app.fairpanel.money.ValueOfAsking;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The questions that are not settled in writing, the most useful first.
///
/// First by what an answer could change: as many times as it is worth more than the least in dollars, or is likelier to
/// change the fit than the least, whichever is more. Among those that could change nothing, the terms to have in
/// writing
/// come first, then what counts most, then the order of the list.
///
/// @param threshold dollars a year below which an answer is not worth asking for
public record AskNext(List<Ask> all, double threshold) {
    public AskNext {
        all = List.copyOf(all);
    }

    /// @param values what it would be worth to know each input, in any order
    public static AskNext of(
            Evaluation evaluation,
            Evidence evidence,
            Catalog catalog,
            Scorecard card,
            List<ValueOfAsking> values,
            double threshold) {
        var ranking = new Ranking(
                evidence,
                catalog,
                new FlipChance(card, evidence),
                card,
                values.stream().collect(Collectors.toMap(value -> value.value().key(), ValueOfAsking::dollarsAYear)));
        var questions = Questions.of(catalog, evaluation.bank()).asked();
        var asks = questions.stream()
                .flatMap(question -> evaluation.shownPlatforms().stream()
                        .flatMap(platform -> ranking.ask(question, platform).stream()))
                .sorted(Comparator.comparingDouble((Ask ask) -> -ask.urgency(threshold))
                        .thenComparing(ask -> !ask.term())
                        .thenComparingDouble(ask -> -ask.share()))
                .toList();
        return new AskNext(asks, threshold);
    }

    /// Those whose answer could change the decision.
    public List<Ask> worthIt() {
        return all.stream().filter(ask -> ask.isWorthIt(threshold)).toList();
    }

    /// All that could be asked of one platform.
    public List<Ask> of(String platform) {
        return all.stream().filter(ask -> ask.platform().equals(platform)).toList();
    }

    private record Ranking(
            Evidence evidence, Catalog catalog, FlipChance chances, Scorecard card, Map<InputKey, Double> values) {

        Optional<Ask> ask(Question question, Platform platform) {
            var status = evidence.status(question, platform.id());
            if (status == QuestionStatus.IN_WRITING || status == QuestionStatus.NOT_APPLICABLE) {
                return Optional.empty();
            }
            var input = inputs(question, platform.id())
                    .max(Comparator.comparingDouble(key -> values.getOrDefault(key, 0.0)))
                    .filter(key -> values.getOrDefault(key, 0.0) > 0);
            var open = chances.open(question, platform.id());
            return Optional.of(new Ask(
                    question,
                    platform.id(),
                    status,
                    input.map(key -> values.getOrDefault(key, 0.0)).orElse(0.0),
                    input,
                    chances.of(question, platform.id()),
                    chances.clearsMustHave(open, platform.id()),
                    catalog.content().terms().stream().anyMatch(term -> isOpen(term, question, platform)),
                    open.stream()
                            .mapToDouble(topic -> card.shares().getOrDefault(topic, 0.0))
                            .sum()));
        }

        private boolean isOpen(Term term, Question question, Platform platform) {
            return term.question().equals(question.id())
                    && evidence.cell(term.topic(), platform.id()).status() != Status.IN_WRITING;
        }

        /// The numbers of Money that an answer would settle.
        private Stream<InputKey> inputs(Question question, String platform) {
            return question.topics().stream()
                    .flatMap(topic -> catalog.topic(topic).stream())
                    .flatMap(topic -> topic.feeds().stream())
                    .flatMap(feeds -> Input.byId(feeds).stream())
                    .filter(input -> input.owner() == Part.Owner.PLATFORM)
                    .map(input -> InputKey.ofPlatform(input, platform));
        }
    }
}
