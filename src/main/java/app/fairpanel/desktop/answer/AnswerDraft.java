package app.fairpanel.desktop.answer;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.TypedDate;
import app.fairpanel.desktop.words.TypedValue;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands in the form, as it was typed: either something is wrong with it, or it is an answer.
///
/// @param name the person, the payer or the publisher
/// @param detail the person's role, or which document or page
/// @param values what was typed for each topic, by its id
/// @param words what was said, in their words
/// @param link an address or a file's path
/// @param recheck the day to look at it again, if any
record AnswerDraft(
        AnswerSubject subject,
        Channel channel,
        String name,
        String detail,
        String date,
        Map<String, String> values,
        String words,
        TypedScope scope,
        String link,
        String recheck) {
    AnswerDraft {
        values = Map.copyOf(values);
    }

    /// What stands in the form when it opens: today, and the person last spoken to today, if there is one.
    static AnswerDraft start(AnswerSubject subject, Evaluation evaluation, LocalDate today) {
        var call = evaluation.calls().stream()
                .filter(earlier -> earlier.platform().equals(subject.platform().id())
                        && earlier.start().toLocalDate().equals(today))
                .reduce((earlier, later) -> later);
        return new AnswerDraft(
                subject,
                call.map(Call::channel).map(Channel::of).orElse(Channel.CALL),
                call.map(Call::person).orElse(""),
                call.map(Call::role).orElse(""),
                DateText.of(today),
                Map.of(),
                "",
                TypedScope.ANY,
                "",
                "");
    }

    /// The same, on whom it holds for.
    AnswerDraft limitedTo(Scope limits) {
        return new AnswerDraft(
                subject, channel, name, detail, date, values, words, TypedScope.of(limits), link, recheck);
    }

    TypedValue value(Topic topic) {
        return TypedValue.read(values.getOrDefault(topic.id(), ""), topic);
    }

    Optional<LocalDate> day(LocalDate today) {
        return TypedDate.read(date, today, TypedDate.WithoutYear.LATEST);
    }

    /// The day to look at it again, once that can be read.
    Optional<LocalDate> dayToLookAgain(LocalDate today) {
        return TypedDate.read(recheck, today, TypedDate.WithoutYear.NEXT);
    }

    /// Everything that is wrong, in the order of the form.
    List<AnswerProblem> problems(LocalDate today) {
        var problems = new ArrayList<AnswerProblem>();
        day(today)
                .ifPresentOrElse(
                        day -> {
                            if (day.isAfter(today)) {
                                problems.add(new AnswerProblem.InTheFuture());
                            }
                        },
                        () -> problems.add(new AnswerProblem.NotADate()));
        for (var topic : subject.topics()) {
            if (value(topic) instanceof TypedValue.Refused(var reason)) {
                problems.add(new AnswerProblem.Value(topic.id(), reason));
            }
        }
        if (values.values().stream().allMatch(String::isBlank) && words.isBlank()) {
            problems.add(new AnswerProblem.NothingSaid());
        }
        if (!recheck.isBlank() && dayToLookAgain(today).isEmpty()) {
            problems.add(new AnswerProblem.NotADayToLookAgain());
        }
        if (scope.codeIsWrong()) {
            problems.add(new AnswerProblem.NotACode());
        }
        if (scope.payer().isBlank()
                && scope.planType().isEmpty()
                && subject.topics().stream().allMatch(Topic::byPayer)) {
            problems.add(new AnswerProblem.NoPayer());
        }
        return problems;
    }

    /// The answer, once nothing is wrong.
    Optional<Answer> answer(LocalDate today) {
        return problems(today).isEmpty()
                ? day(today)
                        .map(day -> new Answer(
                                subject,
                                channel,
                                source(),
                                day,
                                understood(),
                                Map.of(),
                                words,
                                scope.scope(),
                                dayToLookAgain(today)))
                : Optional.empty();
    }

    /// The values that can be read, by topic.
    Map<String, Value> understood() {
        var understood = new LinkedHashMap<String, Value>();
        for (var topic : subject.topics()) {
            if (value(topic) instanceof TypedValue.Understood(var value)) {
                understood.put(topic.id(), value);
            }
        }
        return understood;
    }

    /// A platform speaks for itself in its contracts and on its pages, whether or not its name was typed.
    Source source() {
        if (channel.voice() == Channel.Voice.ONESELF) {
            return new Source(channel.kind(), "", "", Optional.of(link), Optional.empty());
        }
        var who = name.isBlank() && channel.isPlatformItself()
                ? subject.platform().name()
                : name;
        return new Source(channel.kind(), who, detail, Optional.of(link), Optional.empty());
    }
}
