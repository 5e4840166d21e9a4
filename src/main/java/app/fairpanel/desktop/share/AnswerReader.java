package app.fairpanel.desktop.share;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.answer.AnswerText;
import app.fairpanel.desktop.answer.KeptRates;
import app.fairpanel.desktop.answer.TypedScope;
import app.fairpanel.desktop.words.TypedDate;
import app.fairpanel.desktop.words.TypedRate;
import app.fairpanel.desktop.words.TypedValue;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.UsState;
import app.fairpanel.evaluation.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what somebody filled in, line by line: an answer, or why it is none.
final class AnswerReader {
    private final Catalog catalog;
    private final Messages messages;
    private final Evaluation evaluation;
    private final Questions questions;
    private final Topics topics;
    private final AnswerText texts;
    private final AnswerLines lines;
    private final LocalDate today;

    AnswerReader(Catalog catalog, Messages messages, Evaluation evaluation, LocalDate today) {
        this.catalog = catalog;
        this.messages = messages;
        this.evaluation = evaluation;
        this.today = today;
        questions = Questions.of(catalog, evaluation.bank());
        topics = new Topics(catalog, evaluation.board());
        texts = new AnswerText(messages);
        lines = new AnswerLines(catalog, messages, evaluation);
    }

    /// What stands for lines that do not say it themselves.
    ///
    /// @param name who answered; may be blank
    record Otherwise(String name, String role, LocalDate day) {}

    /// A line of the file, from 1, with its cells.
    record Numbered(int number, AnswerLine line) {}

    HandedBack read(List<Numbered> read, Otherwise otherwise) {
        var answers = new ArrayList<GivenAnswer>();
        var refused = new ArrayList<HandedBack.Refusal>();
        int known = 0;
        int open = 0;
        for (var each : read) {
            var line = each.line();
            if (line.value().isBlank() && line.words().isBlank()) {
                open++;
            } else if (isKnown(line)) {
                known++;
            } else {
                try {
                    var answer = answer(line, otherwise);
                    if (isKnown(answer)) {
                        known++;
                    } else {
                        answers.add(answer);
                    }
                } catch (RefusedLine e) {
                    refused.add(new HandedBack.Refusal(each.number(), what(line), e.why()));
                }
            }
        }
        return new HandedBack(answers, refused, known, open);
    }

    /// Leaves the reading of a line at the first thing that is wrong with it; it never leaves this class.
    private static final class RefusedLine extends Exception {
        private static final long serialVersionUID = 1L;
        private final String why;

        RefusedLine(String why) {
            super(why, null, false, false);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    private static String what(AnswerLine line) {
        return line.about().isBlank() ? line.question() : line.about();
    }

    private GivenAnswer answer(AnswerLine line, Otherwise otherwise) throws RefusedLine {
        var platform = platform(line);
        var question = question(line);
        var topic = topic(line, question);
        var scope = new TypedScope(state(line), line.payer(), line.plan(), line.code());
        if (scope.codeIsWrong()) {
            throw new RefusedLine(messages.get("answers.refused.code", line.code()));
        }
        var value = topic.isPresent() ? value(line, topic.get()) : Optional.<Value>empty();
        var words = topic.isPresent() ? line.words() : joined(line.value(), line.words());
        return kept(
                new GivenAnswer(
                        platform,
                        question,
                        topic,
                        scope.scope(),
                        value,
                        words,
                        line.name().isBlank() ? otherwise.name() : line.name(),
                        line.name().isBlank() && line.role().isBlank() ? otherwise.role() : line.role(),
                        day(line, otherwise)),
                line);
    }

    /// With a rate on the basis on which the platform's are kept.
    private GivenAnswer kept(GivenAnswer answer, AnswerLine line) {
        return answer.topic()
                .filter(TypedRate::isOf)
                .flatMap(topic -> answer.value().map(value -> {
                    var rates = KeptRates.of(
                            evaluation, catalog, today, answer.platform().id(), List.of(topic), messages);
                    return answer.saying(
                            rates.value(topic, line.value(), value),
                            rates.words(topic, line.value(), value, answer.words()));
                }))
                .orElse(answer);
    }

    private static String joined(String value, String words) {
        return value.isBlank() ? words : words.isBlank() ? value : value + "\n" + words;
    }

    private Platform platform(AnswerLine line) throws RefusedLine {
        return evaluation.platforms().stream()
                .filter(known -> known.name().equalsIgnoreCase(line.platform().strip()))
                .findFirst()
                .orElseThrow(() -> new RefusedLine(messages.get("answers.refused.platform", line.platform())));
    }

    private Question question(AnswerLine line) throws RefusedLine {
        var id = line.key().strip();
        int between = id.lastIndexOf('/');
        return questions
                .question(between < 0 ? id : id.substring(0, between))
                .orElseThrow(() -> new RefusedLine(messages.get("answers.refused.key", line.key())));
    }

    private Optional<Topic> topic(AnswerLine line, Question question) throws RefusedLine {
        var id = line.key().strip().substring(line.key().strip().lastIndexOf('/') + 1);
        if (question.topics().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Optional.of(id)
                .filter(question.topics()::contains)
                .flatMap(topics::topic)
                .orElseThrow(() -> new RefusedLine(messages.get("answers.refused.key", line.key()))));
    }

    private Optional<UsState> state(AnswerLine line) throws RefusedLine {
        if (line.state().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(UsState.parse(line.state())
                .orElseThrow(() -> new RefusedLine(messages.get("answers.refused.state", line.state()))));
    }

    private Optional<Value> value(AnswerLine line, Topic topic) throws RefusedLine {
        return switch (TypedValue.read(line.value(), topic)) {
            case TypedValue.Nothing() -> Optional.empty();
            case TypedValue.Understood(var value) -> Optional.of(value);
            case TypedValue.Refused(var reason) ->
                throw new RefusedLine(
                        messages.get("answers.refused.value", line.value(), texts.problem(reason, topic)));
        };
    }

    private PartialDate day(AnswerLine line, Otherwise otherwise) throws RefusedLine {
        if (line.date().isBlank()) {
            return PartialDate.of(otherwise.day());
        }
        var day = PartialDate.parse(line.date().strip())
                .or(() -> TypedDate.read(line.date(), today, TypedDate.WithoutYear.LATEST)
                        .map(PartialDate::of))
                .orElseThrow(() -> new RefusedLine(messages.get("answers.refused.date", line.date())));
        if (day.firstDay().isAfter(today)) {
            throw new RefusedLine(messages.get("answers.refused.future", line.date()));
        }
        return day;
    }

    /// Whether it was read before, even if a spreadsheet writes its day in another way.
    private boolean isKnown(GivenAnswer answer) {
        return evaluation.statements().stream()
                .anyMatch(statement -> !statement.withdrawn()
                        && answer.topic()
                                .filter(topic -> topic.id().equals(statement.topic()))
                                .isPresent()
                        && statement.platform().equals(answer.platform().id())
                        && statement.scope().equals(answer.scope())
                        && statement.value().equals(answer.value())
                        && statement.words().equals(answer.words())
                        && statement.source().name().equals(answer.name())
                        && statement.source().detail().equals(answer.role())
                        && statement.date().filter(answer.day()::equals).isPresent());
    }

    /// Whether a statement says just that: then it was handed out so, and came back untouched.
    private boolean isKnown(AnswerLine line) {
        return evaluation.statements().stream()
                .filter(statement -> !statement.withdrawn() && line.key().endsWith("/" + statement.topic()))
                .anyMatch(statement -> evaluation
                        .platform(statement.platform())
                        .flatMap(platform -> questions
                                .question(line.key().substring(0, line.key().lastIndexOf('/')))
                                .flatMap(question -> topics.topic(statement.topic())
                                        .map(topic -> lines.line(question, topic, platform, statement))))
                        .filter(line::saysTheSameAs)
                        .isPresent());
    }
}
