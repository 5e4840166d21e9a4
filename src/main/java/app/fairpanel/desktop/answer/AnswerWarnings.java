package app.fairpanel.desktop.answer;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Strength;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.RedFlags;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is to be said about an answer while it is typed: who said otherwise, and that it sounds like the red flag.
/// Nothing is refused for it.
public final class AnswerWarnings {
    private final Catalog catalog;
    private final Messages messages;
    private final AnswerText texts;
    private final Contradictions contradictions;

    public AnswerWarnings(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
        texts = new AnswerText(messages);
        contradictions = new Contradictions(catalog);
    }

    /// About an answer that is given in a conversation now; empty when there is nothing to say.
    ///
    /// @param values of the question's topics, by their ids
    public String inCall(
            Question question,
            Call call,
            Map<String, Value> values,
            String words,
            Scope scope,
            Evaluation evaluation,
            LocalDate today) {
        if (values.isEmpty() && words.isBlank()) {
            return "";
        }
        var topics = new Topics(catalog, evaluation.board());
        var contradicted = question.topics().stream()
                .flatMap(topic -> topics.topic(topic).stream())
                .findFirst()
                .flatMap(any -> evaluation.platform(call.platform()))
                .map(platform -> {
                    var channel = Channel.of(call.channel());
                    var source =
                            new Source(channel.kind(), call.person(), call.role(), Optional.empty(), Optional.empty());
                    var subject = AnswerSubject.of(question, platform, topics);
                    return contradictions(
                            new Answer(
                                    subject, channel, source, today, values, Map.of(), words, scope, Optional.empty()),
                            evaluation,
                            today);
                })
                .orElse("");
        return joined(contradicted, redFlag(question, values, words, topics));
    }

    /// About what stands in the form.
    String inForm(AnswerDraft draft, KeptRates rates, Evaluation evaluation, LocalDate today) {
        var contradicted = draft.answer(today)
                .map(answer -> answer.kept(rates, draft.values()))
                .map(answer -> contradictions(answer, evaluation, today))
                .orElse("");
        var flagged = draft.subject()
                .question()
                .map(question ->
                        redFlag(question, draft.understood(), draft.words(), new Topics(catalog, evaluation.board())))
                .orElse("");
        return joined(contradicted, flagged);
    }

    /// About what the clinician was told or has in writing; empty when it does not sound like the red flag.
    public String standing(Question question, String platform, Evaluation evaluation, Evidence evidence) {
        var told = question.topics().stream()
                .flatMap(topic -> evidence.cell(topic, platform).findings().stream())
                .flatMap(finding -> finding.best().stream())
                .filter(best -> best.strength().compareTo(Strength.TOLD) >= 0)
                .toList();
        var values = told.stream()
                .filter(best -> best.value().isPresent())
                .collect(Collectors.toMap(
                        Statement::topic, best -> best.value().orElseThrow(), (general, other) -> general));
        var words = told.stream().map(Statement::words).distinct().collect(Collectors.joining(". "));
        return told.isEmpty() ? "" : redFlag(question, values, words, new Topics(catalog, evaluation.board()));
    }

    private String contradictions(Answer answer, Evaluation evaluation, LocalDate today) {
        return texts.contradictions(contradictions.of(answer, evaluation, today));
    }

    private String redFlag(Question question, Map<String, Value> values, String words, Topics topics) {
        return RedFlags.in(question, values, words)
                .map(sign -> Stream.concat(
                                sign.topics().stream()
                                        .flatMap(topic -> topics.topic(topic).stream())
                                        .map(Topic::name)
                                        .map(name -> messages.get("answer.red-flag.no", name, question.redFlag())),
                                sign.words().isEmpty()
                                        ? Stream.empty()
                                        : Stream.of(messages.get(
                                                "answer.red-flag.words",
                                                sign.words().stream()
                                                        .map(word -> "“" + word + "”")
                                                        .collect(Collectors.joining(", ")),
                                                question.redFlag())))
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}
