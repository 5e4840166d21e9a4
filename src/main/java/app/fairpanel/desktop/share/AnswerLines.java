package app.fairpanel.desktop.share;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.answer.AnswerText;
import app.fairpanel.desktop.words.ValueText;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Strength;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Lists the questions to a platform with what it answered so far, to be filled in by somebody else.
final class AnswerLines {
    private static final String BETWEEN = "/";

    private final Messages messages;
    private final Questions questions;
    private final Topics topics;
    private final AnswerText texts;
    private final ValueText values;

    AnswerLines(Catalog catalog, Messages messages, Evaluation evaluation) {
        this.messages = messages;
        questions = Questions.of(catalog, evaluation.bank());
        topics = new Topics(catalog, evaluation.board());
        texts = new AnswerText(messages);
        values = new ValueText(messages);
    }

    List<String> headings() {
        return Stream.of(AnswerColumn.values())
                .map(column -> messages.get(column.heading()))
                .toList();
    }

    /// A line for each topic of each question, with what holds; one more for each state, payer, plan or code for which
    /// something else does. What was only published is left out: the platform is to say it itself.
    List<AnswerLine> of(Platform platform, Evidence evidence) {
        var lines = new ArrayList<AnswerLine>();
        for (var question : questions.asked()) {
            for (var topicId : question.topics()) {
                topics.topic(topicId).ifPresent(topic -> lines.addAll(lines(question, topic, platform, evidence)));
            }
            if (question.topics().isEmpty()) {
                lines.add(open(question.id() + BETWEEN, platform, question, ""));
            }
        }
        return lines;
    }

    private List<AnswerLine> lines(Question question, Topic topic, Platform platform, Evidence evidence) {
        var answered = evidence.cell(topic.id(), platform.id()).findings().stream()
                .flatMap(finding -> told(finding))
                .map(statement -> line(question, topic, platform, statement))
                .toList();
        return answered.isEmpty() ? List.of(open(question, topic, platform)) : answered;
    }

    /// While equally good answers contradict each other, all of them.
    private static Stream<Statement> told(Finding finding) {
        var best = finding.contenders().size() > 1 ? finding.contenders().stream() : finding.best().stream();
        return best.filter(statement -> statement.strength().compareTo(Strength.TOLD) >= 0);
    }

    private AnswerLine open(Question question, Topic topic, Platform platform) {
        return open(key(question, topic), platform, question, texts.label(topic));
    }

    private AnswerLine open(String key, Platform platform, Question question, String about) {
        return new AnswerLine(
                key, platform.name(), part(question), question.question(), about, "", "", "", "", "", "", "", "", "");
    }

    /// What a statement looks like in a line.
    AnswerLine line(Question question, Topic topic, Platform platform, Statement statement) {
        var scope = statement.scope();
        return new AnswerLine(
                key(question, topic),
                platform.name(),
                part(question),
                question.question(),
                texts.label(topic),
                statement.value().map(value -> values.of(value, topic)).orElse(""),
                statement.words(),
                statement.source().name(),
                statement.source().detail(),
                statement.date().map(PartialDate::toString).orElse(""),
                scope.state().map(state -> state.stateName()).orElse(""),
                scope.payer().orElse(""),
                scope.planType().orElse(""),
                scope.cptCode().orElse(""));
    }

    private static String key(Question question, Topic topic) {
        return question.id() + BETWEEN + topic.id();
    }

    private String part(Question question) {
        return messages.get("domain." + question.domain().name().toLowerCase(Locale.ROOT));
    }
}
