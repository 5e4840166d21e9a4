package app.fairpanel.desktop.share;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topics;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.OwnQuestion;
import app.fairpanel.evaluation.QuestionBank;
import app.fairpanel.evaluation.QuestionSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes a set of the questions of an evaluation, and foresees what taking one over would do.
final class QuestionSets {
    private final Catalog catalog;

    QuestionSets(Catalog catalog) {
        this.catalog = catalog;
    }

    /// All questions that are asked, in their order and wording.
    QuestionSet of(Evaluation evaluation) {
        return new QuestionSet(
                evaluation.clinician().name(),
                Questions.of(catalog, evaluation.bank()).asked().stream()
                        .map(question -> words(question, evaluation.bank()))
                        .toList());
    }

    private static OwnQuestion words(Question question, QuestionBank bank) {
        return bank.ownQuestions().stream()
                .filter(own -> own.id().equals(question.id()))
                .findFirst()
                .orElseGet(() -> question.words());
    }

    /// What taking a set over would do.
    ///
    /// @param added what is not known yet
    /// @param reworded what is known in other words
    /// @param same how many are known as they are
    /// @param refused what belongs to no part that is known here
    record Preview(List<OwnQuestion> added, List<Rewording> reworded, int same, List<OwnQuestion> refused) {
        Preview {
            added = List.copyOf(added);
            reworded = List.copyOf(reworded);
            refused = List.copyOf(refused);
        }
    }

    /// @param before the words as they are here
    record Rewording(Question before, OwnQuestion now) {}

    Preview preview(QuestionSet set, Evaluation evaluation) {
        var questions = Questions.of(catalog, evaluation.bank());
        var topics = new Topics(catalog, evaluation.board());
        var added = new ArrayList<OwnQuestion>();
        var reworded = new ArrayList<Rewording>();
        var refused = new ArrayList<OwnQuestion>();
        for (var each : set.questions()) {
            var question = each.withTopics(each.topics().stream()
                    .filter(topic -> topics.topic(topic).isPresent())
                    .toList());
            Optional<Question> known = questions.question(question.id());
            if (!hasDomain(question)) {
                refused.add(question);
            } else if (known.isEmpty()) {
                added.add(question);
            } else if (!words(known.get(), evaluation.bank()).equals(question)) {
                reworded.add(new Rewording(known.get(), question));
            }
        }
        int same = set.questions().size() - added.size() - reworded.size() - refused.size();
        return new Preview(added, reworded, same, refused);
    }

    private static boolean hasDomain(OwnQuestion question) {
        return Stream.of(Domain.values())
                .anyMatch(domain ->
                        domain.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(question.domain()));
    }
}
