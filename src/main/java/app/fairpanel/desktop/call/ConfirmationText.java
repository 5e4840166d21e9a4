package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.ValueText;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was said in a call, in words: for the summary, and for the e-mail that asks to confirm it. Neither says
/// anything that was not said there.
final class ConfirmationText {
    private final Catalog catalog;
    private final Messages messages;
    private final ValueText values;

    ConfirmationText(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
        values = new ValueText(messages);
    }

    /// One line for each question that was answered, in the order of asking: "Video built in: Yes. “It is on Zoom.”"
    List<String> said(Call call, Evaluation evaluation) {
        return call.items().stream()
                .flatMap(item -> line(call, item, evaluation).stream())
                .toList();
    }

    /// The names of the questions that went like this.
    List<String> names(Call call, CallItem.Result result, Evaluation evaluation) {
        return new CallProgress(call)
                .with(result).stream()
                        .flatMap(item -> name(item, evaluation).stream())
                        .toList();
    }

    Optional<String> name(CallItem item, Evaluation evaluation) {
        return question(item.question(), evaluation).map(Question::brief);
    }

    /// Empty when there is nothing to confirm.
    String mail(Call call, Evaluation evaluation) {
        var said = said(call, evaluation);
        var promised = names(call, CallItem.Result.WILL_WRITE, evaluation);
        if (said.isEmpty() && promised.isEmpty()) {
            return "";
        }
        var parts = new ArrayList<String>();
        parts.add(
                call.person().isEmpty()
                        ? messages.get("call.mail.hello")
                        : messages.get("call.mail.hello.name", call.person()));
        parts.add(messages.get("call.mail.thanks", DateText.of(call.start().toLocalDate())));
        if (!said.isEmpty()) {
            parts.add(messages.get("call.mail.said") + "\n" + listed(said));
        }
        if (!promised.isEmpty()) {
            parts.add(messages.get("call.mail.promised") + "\n" + listed(promised));
        }
        if (!said.isEmpty()) {
            parts.add(messages.get("call.mail.confirm"));
        }
        parts.add(messages.get("call.mail.regards") + "\n"
                + evaluation.clinician().name());
        return String.join("\n\n", parts).strip() + "\n";
    }

    private static String listed(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private static List<Statement> answers(Call call, String question, Evaluation evaluation) {
        return evaluation.statements().stream()
                .filter(statement -> statement.call().filter(call.id()::equals).isPresent()
                        && statement.question().filter(question::equals).isPresent()
                        && !statement.withdrawn())
                .toList();
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
                                + messages.get("call.mail.quoted", item.words().strip()))
                : Optional.empty();
    }

    /// Several values of one question are named by their topics.
    private String line(List<Statement> statements, Evaluation evaluation) {
        var first = statements.getFirst();
        var name = first.question()
                .flatMap(id -> question(id, evaluation))
                .map(Question::brief)
                .orElse("");
        var said = statements.stream()
                .flatMap(statement -> value(statement, evaluation, statements.size() > 1).stream())
                .collect(Collectors.joining("; "));
        var quoted = first.words().isEmpty() ? "" : messages.get("call.mail.quoted", first.words());
        return name + ": "
                + Stream.of(said, quoted).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }

    private Optional<String> value(Statement statement, Evaluation evaluation, boolean named) {
        return new Topics(catalog, evaluation.board())
                .topic(statement.topic())
                .flatMap(topic -> statement
                        .value()
                        .map(value -> values.of(value, topic))
                        .map(text -> named ? topic.name() + " " + text : text));
    }

    private Optional<Question> question(String id, Evaluation evaluation) {
        return Questions.of(catalog, evaluation.bank()).question(id);
    }
}
