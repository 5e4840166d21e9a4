package app.fairpanel.desktop.share;

import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What came back in a spreadsheet, line by line.
///
/// @param answers what can be added
/// @param refused what cannot, and why
/// @param known how many lines say what is known already
/// @param open how many were not filled in
record HandedBack(List<GivenAnswer> answers, List<Refusal> refused, int known, int open) {
    static final HandedBack NOTHING = new HandedBack(List.of(), List.of(), 0, 0);

    HandedBack {
        answers = List.copyOf(answers);
        refused = List.copyOf(refused);
    }

    /// @param line where it stands in the file, from 1
    /// @param what the line is about, as far as that can be told; may be empty
    /// @param why in a sentence
    record Refusal(int line, String what, String why) {}

    private record Conversation(String platform, String name, String role, java.time.LocalDate day) {}

    /// Adds every answer as a statement, and the conversation in which each of those who answered did so on a day.
    Evaluation addTo(Evaluation evaluation, Call.Channel channel, Supplier<String> ids) {
        var conversations = answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> new Conversation(
                                answer.platform().id(),
                                answer.name(),
                                answer.role(),
                                answer.day().firstDay()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var changed = evaluation;
        for (var conversation : conversations.entrySet()) {
            var call = call(conversation.getKey(), conversation.getValue(), channel, ids);
            changed = changed.with(call);
            for (var answer : conversation.getValue()) {
                if (answer.topic().isPresent()) {
                    changed =
                            changed.with(statement(answer, answer.topic().get().id(), call, ids.get()));
                }
            }
        }
        return changed;
    }

    private static Call call(Conversation with, List<GivenAnswer> answers, Call.Channel channel, Supplier<String> ids) {
        var items = answers.stream()
                .collect(Collectors.toMap(
                        answer -> answer.question().id(),
                        answer -> new CallItem(
                                answer.question().id(),
                                CallItem.Result.ANSWERED,
                                answer.topic().isEmpty() ? answer.words() : "",
                                Scope.ANY),
                        (first, second) -> first,
                        LinkedHashMap::new));
        return Call.reached(ids.get(), with.platform(), channel, with.day().atStartOfDay(), with.name(), with.role())
                .withItems(List.copyOf(items.values()));
    }

    private static Statement statement(GivenAnswer answer, String topic, Call call, String id) {
        return new Statement(
                id,
                topic,
                answer.platform().id(),
                answer.scope(),
                answer.value(),
                answer.words(),
                new Source(call.channel().source(), answer.name(), answer.role(), Optional.empty(), Optional.empty()),
                Optional.of(answer.day()),
                Optional.of(answer.question().id()),
                Optional.of(call.id()),
                false);
    }
}
