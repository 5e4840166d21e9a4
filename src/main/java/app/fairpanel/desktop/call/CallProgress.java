package app.fairpanel.desktop.call;

import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// How far a call has come.
record CallProgress(Call call) {
    long done() {
        return call.items().stream().filter(item -> !isOpen(item)).count();
    }

    int all() {
        return call.items().size();
    }

    Optional<CallItem> item(String question) {
        return call.items().stream()
                .filter(item -> item.question().equals(question))
                .findFirst();
    }

    List<CallItem> with(CallItem.Result result) {
        return call.items().stream().filter(item -> item.result() == result).toList();
    }

    /// The next question that is open after one, or else the first that is; nothing once all are done.
    Optional<CallItem> next(String question) {
        var items = call.items();
        int at = IntStream.range(0, items.size())
                .filter(i -> items.get(i).question().equals(question))
                .findFirst()
                .orElse(-1);
        return IntStream.concat(IntStream.range(at + 1, items.size()), IntStream.rangeClosed(0, at))
                .mapToObj(items::get)
                .filter(CallProgress::isOpen)
                .findFirst();
    }

    /// The question before one, or the last one when there is none to go back from.
    Optional<CallItem> before(Optional<String> question) {
        var items = call.items();
        int at = question.map(id -> IntStream.range(0, items.size())
                        .filter(i -> items.get(i).question().equals(id))
                        .findFirst()
                        .orElse(items.size()))
                .orElse(items.size());
        return at == 0 ? Optional.empty() : Optional.of(items.get(at - 1));
    }

    /// Whether nothing was noted in it at all, as when nobody answered.
    boolean saidNothing() {
        return call.notes().isBlank() && done() == 0;
    }

    /// How long it goes on: "06:41", or "1:06:41" from an hour.
    String clock(LocalDateTime now) {
        var duration = Duration.between(call.start(), now);
        var passed = duration.isNegative() ? Duration.ZERO : duration;
        var text = String.format(Locale.ROOT, "%02d:%02d", passed.toMinutesPart(), passed.toSecondsPart());
        return passed.toHours() > 0 ? passed.toHours() + ":" + text : text;
    }

    private static boolean isOpen(CallItem item) {
        return item.result() == CallItem.Result.OPEN;
    }
}
