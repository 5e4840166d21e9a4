package app.fairpanel.desktop.draft;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.AsSaid;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was said in a call, in words: for the summary, and for the e-mail that asks to confirm it. Neither says
/// anything that was not said there.
public final class ConfirmationText {
    private final Catalog catalog;
    private final Messages messages;
    private final AsSaid asSaid;

    public ConfirmationText(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
        asSaid = new AsSaid(messages);
    }

    /// One line for each question that was answered, in the order of asking: "Video built in: Yes. “It is on Zoom.”"
    /// Then what was logged of the conversation besides its questions.
    public List<String> said(Call call, Evaluation evaluation) {
        var asked = call.items().stream().flatMap(item -> line(call, item, evaluation).stream());
        var questions = call.items().stream().map(CallItem::question).toList();
        var besides = statements(call, evaluation)
                .filter(statement ->
                        statement.question().filter(questions::contains).isEmpty())
                .collect(Collectors.groupingBy(
                        statement -> statement.question().orElse(statement.topic()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(statements -> line(statements, evaluation));
        return Stream.concat(asked, besides).toList();
    }

    /// The names of the questions that went like this, each with what was noted for it all the same.
    public List<String> noted(Call call, CallItem.Result result, Evaluation evaluation) {
        return call.items().stream()
                .filter(item -> item.result() == result)
                .flatMap(item -> name(item, evaluation)
                        .map(name -> item.words().isBlank()
                                ? name
                                : messages.get(
                                        "call.summary.said-too",
                                        name,
                                        item.words().strip()))
                        .stream())
                .toList();
    }

    private List<String> names(Call call, CallItem.Result result, Evaluation evaluation) {
        return call.items().stream()
                .filter(item -> item.result() == result)
                .flatMap(item -> name(item, evaluation).stream())
                .toList();
    }

    private Optional<String> name(CallItem item, Evaluation evaluation) {
        return question(item.question(), evaluation).map(Question::brief);
    }

    /// Empty when there is nothing to confirm.
    String mail(Call call, Evaluation evaluation) {
        var said = said(call, evaluation);
        var promised = names(call, CallItem.Result.WILL_WRITE, evaluation);
        if (said.isEmpty() && promised.isEmpty()) {
            return "";
        }
        var letter = new LetterParts(messages);
        letter.greet(call.person());
        letter.add(messages.get("draft.confirm.thanks", DateText.of(call.start().toLocalDate())));
        if (!said.isEmpty()) {
            letter.list(messages.get("draft.confirm.said"), said);
        }
        if (!promised.isEmpty()) {
            letter.list(messages.get("draft.confirm.promised"), promised);
        }
        if (!said.isEmpty()) {
            letter.add(messages.get("draft.confirm.please"));
        }
        return letter.signed(evaluation.clinician());
    }

    private static List<Statement> answers(Call call, String question, Evaluation evaluation) {
        return statements(call, evaluation)
                .filter(statement ->
                        statement.question().filter(question::equals).isPresent())
                .toList();
    }

    private static Stream<Statement> statements(Call call, Evaluation evaluation) {
        return evaluation.statements().stream()
                .filter(statement -> !statement.withdrawn()
                        && statement.call().filter(call.id()::equals).isPresent());
    }

    /// An answer to a question without a topic is kept in the call alone.
    private Optional<String> line(Call call, CallItem item, Evaluation evaluation) {
        var statements = answers(call, item.question(), evaluation);
        if (!statements.isEmpty()) {
            return Optional.of(line(statements, evaluation));
        }
        return item.result() == CallItem.Result.ANSWERED && !item.words().isBlank()
                ? name(item, evaluation)
                        .map(name -> name + ": "
                                + messages.get("draft.quoted", item.words().strip()))
                : Optional.empty();
    }

    /// The values of a question that has several are named by their topics, also where only one was given.
    private String line(List<Statement> statements, Evaluation evaluation) {
        var first = statements.getFirst();
        var question = first.question().flatMap(id -> question(id, evaluation));
        boolean named = statements.size() > 1
                || question.filter(asked -> asked.topics().size() > 1).isPresent();
        var name = question.map(Question::brief)
                .or(() -> new Topics(catalog, evaluation.board())
                        .topic(first.topic())
                        .map(Topic::name))
                .orElse(first.topic());
        var said = statements.stream()
                .flatMap(statement -> value(statement, evaluation, named).stream())
                .collect(Collectors.joining("; "));
        var words = asSaid.words(first);
        var quoted = words.isEmpty() ? "" : messages.get("draft.quoted", words);
        return name + ": "
                + Stream.of(said, quoted).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }

    private Optional<String> value(Statement statement, Evaluation evaluation, boolean named) {
        return new Topics(catalog, evaluation.board())
                .topic(statement.topic())
                .flatMap(topic -> asSaid.value(statement, topic).map(text -> named ? topic.name() + " " + text : text));
    }

    private Optional<Question> question(String id, Evaluation evaluation) {
        return Questions.of(catalog, evaluation.bank()).question(id);
    }
}
