package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.AsSaid;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.MomentText;
import app.fairpanel.desktop.words.ScopeText;
import app.fairpanel.desktop.words.SourceText;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was heard from a platform over time, the latest first. Withdrawn statements are left out.
final class TimelineEntries {
    /// How many conversations are enough to prepare for the next.
    static final int TO_PREPARE = 5;

    private final Catalog catalog;
    private final Messages messages;
    private final AsSaid asSaid;
    private final SourceText sources;
    private final ScopeText scopes;

    TimelineEntries(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
        asSaid = new AsSaid(messages);
        sources = new SourceText(messages);
        scopes = new ScopeText(messages);
    }

    List<TimelineEntry> of(Evaluation evaluation, String platform) {
        var said = evaluation.statements().stream()
                .filter(statement -> statement.platform().equals(platform) && !statement.withdrawn())
                .toList();
        var topics = new Topics(catalog, evaluation.board());
        var questions = Questions.of(catalog, evaluation.bank());
        var calls = evaluation.calls().stream()
                .filter(call -> call.platform().equals(platform))
                .map(call -> conversation(call, said, topics, questions));
        var documents = said.stream()
                .filter(statement -> statement.call().isEmpty())
                .collect(Collectors.groupingBy(this::document, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(statements -> document(statements, topics));
        return Stream.concat(calls, documents)
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .toList();
    }

    private TimelineEntry conversation(Call call, List<Statement> said, Topics topics, Questions questions) {
        var answers = Stream.concat(
                        said.stream()
                                .filter(statement -> statement
                                        .call()
                                        .filter(call.id()::equals)
                                        .isPresent())
                                .map(statement -> line(statement, topics)),
                        call.items().stream()
                                .flatMap(item -> questions
                                        .question(item.question())
                                        .flatMap(question -> inCallAlone(item, question, topics))
                                        .stream()))
                .toList();
        return new TimelineEntry(
                call.start(),
                MomentText.of(call.start()) + " · "
                        + messages.get("answer.channel." + call.channel().name().toLowerCase(Locale.ROOT)),
                facts(call),
                answers,
                call.notes(),
                Optional.of(call));
    }

    /// What no statement says: the answer to a question that settles no topic, and what was noted although it was none.
    private Optional<String> inCallAlone(CallItem item, Question question, Topics topics) {
        var noted = item.words().isBlank()
                ? ""
                : messages.get("draft.quoted", item.words().strip());
        return switch (item.result()) {
            case ANSWERED ->
                question.topics().stream().anyMatch(topic -> topics.topic(topic).isPresent()) || noted.isEmpty()
                        ? Optional.empty()
                        : Optional.of(messages.get("timeline.noted", question.brief(), noted));
            case DID_NOT_KNOW ->
                Optional.of((messages.get("timeline.did-not-know", question.brief()) + " " + noted).strip());
            case OPEN, SKIPPED ->
                noted.isEmpty()
                        ? Optional.empty()
                        : Optional.of(messages.get("timeline.noted", question.brief(), noted));
            case WILL_WRITE -> Optional.of(messages.get("timeline.will-write", question.brief()));
        };
    }

    private String facts(Call call) {
        var outcome = messages.get("timeline.outcome."
                + call.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return Stream.of(
                        call.person(),
                        call.role(),
                        call.end().map(end -> duration(call.start(), end)).orElse(""),
                        call.callBack()
                                .map(at -> messages.get("call.outcome.again", MomentText.of(at)))
                                .orElse(outcome))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String duration(LocalDateTime start, LocalDateTime end) {
        var minutes = Math.max(0, Math.round(Duration.between(start, end).toSeconds() / 60.0));
        return minutes == 0 ? messages.get("timeline.under-a-minute") : messages.get("timeline.minutes", minutes);
    }

    private String document(Statement statement) {
        return Stream.of(
                        statement.date().map(DateText::of).orElse(messages.get("source.undated")),
                        sources.kind(statement.source()),
                        statement.source().name(),
                        statement.source().detail())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private TimelineEntry document(List<Statement> statements, Topics topics) {
        var first = statements.getFirst();
        return new TimelineEntry(
                first.date()
                        .map(PartialDate::firstDay)
                        .map(day -> day.atStartOfDay())
                        .orElse(LocalDateTime.MIN),
                document(first),
                "",
                statements.stream().map(statement -> line(statement, topics)).toList(),
                "",
                Optional.empty());
    }

    /// "Video: Built in (New York). “It is on Zoom.”"
    private String line(Statement statement, Topics topics) {
        var topic = topics.topic(statement.topic());
        var name = topic.map(known -> known.name()).orElse(statement.topic());
        var value = topic.flatMap(known -> asSaid.shown(statement, known)).orElse("");
        var limited = statement.scope().isAny() ? "" : "(" + scopes.of(statement.scope()) + ")";
        var words = asSaid.words(statement).isEmpty() ? "" : "“" + asSaid.words(statement) + "”";
        return name + ": "
                + Stream.of(value, limited, words, asSaid.note(statement))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
    }
}
