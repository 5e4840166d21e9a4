package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.answer.KeptRates;
import app.fairpanel.desktop.answer.SaidBefore;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.Evaluation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What a call does to the document. All of it is kept at once, so that nothing is lost when the app ends in mid-call.
final class CallEdits {
    private final Document document;
    private final Catalog catalog;
    private final Messages messages;
    private final Clock clock;
    private final NewIds ids;

    CallEdits(Document document, Catalog catalog, Messages messages, Clock clock, NewIds ids) {
        this.document = document;
        this.catalog = catalog;
        this.messages = messages;
        this.clock = clock;
        this.ids = ids;
    }

    private record Run(String call, String what) {}

    /// @param questions the ids of those to ask, in this order
    /// @return the id of the call
    String start(String platform, Call.Channel channel, String person, String role, List<String> questions) {
        var id = ids.next();
        var call = new Call(
                id,
                platform,
                channel,
                now(),
                Optional.empty(),
                Call.Outcome.GOING_ON,
                Optional.empty(),
                contact(platform, person),
                person,
                role,
                "",
                questions.stream().map(CallItem::open).toList());
        document.edit(label("start", call), evaluation -> evaluation.with(call));
        return id;
    }

    private Optional<String> contact(String platform, String person) {
        var evaluation = document.current();
        return evaluation
                .platform(platform)
                .flatMap(known -> new SaidBefore(catalog, evaluation).contact(known, person))
                .map(Contact::id);
    }

    /// Puts a question onto the list that was not planned, unless it is there.
    void ask(String call, Question question) {
        find(document.current(), call)
                .filter(found -> new CallProgress(found).item(question.id()).isEmpty())
                .ifPresent(found -> document.edit(
                        label("ask", found, question.brief()),
                        evaluation -> evaluation.with(found.withItems(
                                Stream.concat(found.items().stream(), Stream.of(CallItem.open(question.id())))
                                        .toList()))));
    }

    /// Changes the day to ask again for what was promised; changes one after the other are undone together.
    void followUp(String call, Question question, LocalDate day) {
        find(document.current(), call)
                .ifPresent(found -> document.editRun(
                        label("follow-up", found, question.brief()),
                        new Run(call, "follow-up" + question.id()),
                        evaluation -> evaluation.with(evaluation
                                .inquiry(question.id(), found.platform())
                                .followedUpOn(day))));
    }

    /// Keeps what stands in the fields so far. Until the question is closed it is a note in the call and counts for
    /// nothing else; one that was closed is open again once something else is typed for it.
    void typing(String call, Question question, TypedAnswer typed) {
        var text = typed.text(topics(question));
        var scope = typed.scope().scope();
        if (item(call, question)
                .filter(item -> !item.words().equals(text) || !item.scope().equals(scope))
                .isPresent()) {
            change(
                    call,
                    "typing",
                    Optional.of(question.id()),
                    now -> withItem(now, question, CallItem.Result.OPEN, typed));
        }
    }

    /// Ends a question with what was typed. Whatever was said becomes statements of this call, in place of those of an
    /// earlier try; what they will write has an inquiry that waits for it.
    void close(String call, Question question, TypedAnswer typed, CallItem.Result result) {
        var answer = typed.lifted(topics(question));
        find(document.current(), call)
                .ifPresent(found -> document.edit(label("answer", found, question.brief()), evaluation -> {
                    var said = new CallStatements(found, rates(found.platform(), question), ids::next);
                    var closed = evaluation
                            .with(withItem(found, question, result, answer))
                            .withStatements(list -> list.stream()
                                    .filter(statement -> !said.isFrom(statement, question))
                                    .toList());
                    for (var statement : said.of(question, topics(question), answer, result)) {
                        closed = closed.with(statement);
                    }
                    return result == CallItem.Result.WILL_WRITE ? waiting(closed, found, question) : closed;
                }));
    }

    private Evaluation waiting(Evaluation evaluation, Call call, Question question) {
        return evaluation.with(
                evaluation.inquiry(question.id(), call.platform()).askedOn(LocalDate.now(clock)));
    }

    /// Keeps the free notes; all typing in one line is undone together.
    ///
    /// @param line the number of the line that is being typed
    void notes(String call, String notes, int line) {
        change(call, "notes", Optional.of("line " + line), now -> now.withNotes(notes));
    }

    /// @param end when it was over, if that is known
    /// @param callBack when to call again, if that was agreed
    void hangUp(String call, Call.Outcome outcome, Optional<LocalDateTime> end, Optional<LocalDateTime> callBack) {
        find(document.current(), call)
                .ifPresent(found -> document.edit(
                        label("hang-up", found), evaluation -> evaluation.with(found.ended(outcome, end, callBack))));
    }

    void endRun() {
        document.endRun();
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    List<Topic> topics(Question question) {
        var topics = new Topics(catalog, document.current().board());
        return question.topics().stream()
                .flatMap(topic -> topics.topic(topic).stream())
                .toList();
    }

    /// How rates of a platform are kept, where a question asks for one.
    KeptRates rates(String platform, Question question) {
        return KeptRates.of(document.current(), catalog, LocalDate.now(clock), platform, topics(question), messages);
    }

    private Optional<CallItem> item(String call, Question question) {
        return find(document.current(), call).flatMap(found -> new CallProgress(found).item(question.id()));
    }

    static Optional<Call> find(Evaluation evaluation, String call) {
        return evaluation.calls().stream()
                .filter(known -> known.id().equals(call))
                .findFirst();
    }

    private void change(String call, String what, Optional<String> part, UnaryOperator<Call> change) {
        find(document.current(), call)
                .ifPresent(found -> document.editRun(
                        label("notes", found),
                        new Run(call, what + part.orElse("")),
                        evaluation -> evaluation.with(change.apply(found))));
    }

    private Call withItem(Call call, Question question, CallItem.Result result, TypedAnswer typed) {
        var changed = new CallItem(
                question.id(),
                result,
                typed.text(topics(question)),
                typed.scope().scope());
        return call.withItems(call.items().stream()
                .map(item -> item.question().equals(question.id()) ? changed : item)
                .toList());
    }

    private String label(String what, Call call, Object... more) {
        var platform = document.current()
                .platform(call.platform())
                .map(known -> known.name())
                .orElse(call.platform());
        return more.length == 0
                ? messages.get("call.edit." + what, platform)
                : messages.get("call.edit." + what, platform, more[0]);
    }
}
