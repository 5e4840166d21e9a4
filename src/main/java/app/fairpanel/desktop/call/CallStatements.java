package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.answer.KeptRates;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What was said in a call, as statements.
///
/// @param ids gives each of them its id
record CallStatements(Call call, KeptRates rates, Supplier<String> ids) {

    boolean isFrom(Statement statement, Question question) {
        return statement.call().filter(call.id()::equals).isPresent()
                && statement.question().filter(question.id()::equals).isPresent();
    }

    /// One for each value, or one for the words alone; none where nothing was said, or where the question settles no
    /// topic: then the answer stays in the call.
    List<Statement> of(Question question, List<Topic> topics, TypedAnswer typed, CallItem.Result result) {
        var said = result == CallItem.Result.ANSWERED || result == CallItem.Result.WILL_WRITE;
        if (!said || typed.isEmpty() || topics.isEmpty()) {
            return List.of();
        }
        var values = typed.understood(topics);
        return values.isEmpty()
                ? List.of(statement(question, topics.getFirst().id(), Optional.empty(), typed))
                : topics.stream()
                        .filter(topic -> values.containsKey(topic.id()))
                        .map(topic -> rates.kept(
                                statement(question, topic.id(), Optional.ofNullable(values.get(topic.id())), typed),
                                topic,
                                typed.values().getOrDefault(topic.id(), "")))
                        .toList();
    }

    private Statement statement(Question question, String topic, Optional<Value> value, TypedAnswer typed) {
        return new Statement(
                ids.get(),
                topic,
                call.platform(),
                typed.scope().scope(),
                value,
                typed.words(),
                new Source(call.channel().source(), call.person(), call.role(), Optional.empty(), Optional.empty()),
                Optional.of(PartialDate.of(call.start().toLocalDate())),
                Optional.of(question.id()),
                Optional.of(call.id()),
                false);
    }
}
