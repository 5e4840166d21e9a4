package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.decision.FollowUp;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All questions as they stand now, and those of them that are to be shown.
///
/// @param all those that are asked
/// @param retired those that are no longer asked
record QuestionRows(List<QuestionRow> all, List<QuestionRow> retired) {
    static final QuestionRows NONE = new QuestionRows(List.of(), List.of());

    QuestionRows {
        all = List.copyOf(all);
        retired = List.copyOf(retired);
    }

    /// What is to be shown.
    ///
    /// @param domain absent for all domains
    /// @param chosen the question that stays in sight although it no longer fits, since the user is at it
    record Wanted(QuestionFilter filter, Optional<Domain> domain, String words, Optional<String> chosen) {
        private boolean accepts(QuestionRow row) {
            return chosen.filter(row.question().id()::equals).isPresent()
                    || (filter.accepts(row) && fits(row) && (words.isBlank() || row.mentions(words)));
        }

        private boolean fits(QuestionRow row) {
            return domain.isEmpty() || row.question().domain() == domain.get();
        }
    }

    /// How many questions of a domain are open.
    ///
    /// @param domain absent for all of them together
    record DomainCount(Optional<Domain> domain, long open) {}

    static QuestionRows of(Catalog catalog, Evaluation evaluation, Evidence evidence, LocalDate today) {
        var questions = Questions.of(catalog, evaluation.bank());
        return new QuestionRows(
                rows(questions.asked(), evaluation, evidence, today),
                rows(questions.retired(), evaluation, evidence, today));
    }

    private static List<QuestionRow> rows(
            List<Question> questions, Evaluation evaluation, Evidence evidence, LocalDate today) {
        return questions.stream()
                .map(question -> row(question, evaluation, evidence, today))
                .toList();
    }

    private static QuestionRow row(Question question, Evaluation evaluation, Evidence evidence, LocalDate today) {
        return new QuestionRow(
                question,
                evaluation.shownPlatforms().stream()
                        .map(platform -> standing(question, platform, evaluation, evidence, today))
                        .toList());
    }

    private static Standing standing(
            Question question, Platform platform, Evaluation evaluation, Evidence evidence, LocalDate today) {
        var status = evidence.status(question, platform.id());
        var awaited = FollowUp.isAwaited(question, platform.id(), evaluation, evidence);
        var due = awaited
                && evaluation
                        .inquiry(question.id(), platform.id())
                        .followUp()
                        .filter(day -> !day.isAfter(today))
                        .isPresent();
        return new Standing(platform, status, awaited, due);
    }

    List<QuestionRow> shown(Wanted wanted) {
        return from(wanted.filter()).stream().filter(wanted::accepts).toList();
    }

    private List<QuestionRow> from(QuestionFilter filter) {
        return filter == QuestionFilter.RETIRED ? retired : all;
    }

    long count(QuestionFilter filter) {
        return from(filter).stream().filter(filter::accepts).count();
    }

    /// All domains together, then each.
    List<DomainCount> domains() {
        return Stream.concat(
                        Stream.of(Optional.<Domain>empty()),
                        Stream.of(Domain.values()).map(Optional::of))
                .map(domain -> new DomainCount(
                        domain,
                        shown(new Wanted(QuestionFilter.OPEN, domain, "", Optional.empty()))
                                .size()))
                .toList();
    }

    Optional<QuestionRow> row(String question) {
        return all.stream().filter(row -> row.question().id().equals(question)).findFirst();
    }
}
