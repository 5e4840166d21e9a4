package app.fairpanel.desktop.share;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.share.AnswerReader.Numbered;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.ScopeText;
import app.fairpanel.desktop.words.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Says what becomes of each line, anew whenever the fields for its source change.
final class AnswerPreview {
    private final Messages messages;
    private final AnswerReader reader;
    private final List<Numbered> lines;
    private final AnswerSource source;
    private final ValueText values;
    private final Label summary = Cards.text("", "strong");
    private HandedBack result = HandedBack.NOTHING;

    AnswerPreview(Messages messages, AnswerReader reader, List<Numbered> lines, AnswerSource source) {
        this.messages = messages;
        this.reader = reader;
        this.lines = lines;
        this.source = source;
        values = new ValueText(messages);
    }

    Label summary() {
        return summary;
    }

    HandedBack result() {
        return result;
    }

    void showIn(PreviewPane pane) {
        var otherwise = source.otherwise();
        otherwise.ifPresent(known -> result = reader.read(lines, known));
        summary.setText(messages.get(
                "share.answers.count",
                result.answers().size(),
                result.known(),
                result.open(),
                result.refused().size()));
        var nodes = new ArrayList<Node>();
        if (!result.refused().isEmpty()) {
            nodes.add(Cards.text(messages.get("share.answers.refused"), "overline"));
        }
        result.refused().forEach(refusal -> nodes.add(Cards.text(said(refusal), "error-text")));
        if (!result.answers().isEmpty()) {
            nodes.add(Cards.text(messages.get("share.answers.new"), "overline"));
        }
        result.answers().forEach(answer -> nodes.add(Cards.text(said(answer))));
        pane.show(nodes);
        pane.offer(
                messages.get("share.answers.take", result.answers().size()),
                otherwise.isPresent() && !result.answers().isEmpty());
    }

    private String said(HandedBack.Refusal refusal) {
        return refusal.what().isEmpty()
                ? messages.get("share.answers.line", refusal.line(), refusal.why())
                : messages.get("share.answers.line.what", refusal.line(), refusal.what(), refusal.why());
    }

    /// "Alma · Membership fee: $125 a month. “From January” (Kim, Nov 3, 2026)".
    private String said(GivenAnswer answer) {
        var about = answer.topic()
                .map(topic -> topic.name())
                .orElse(answer.question().brief());
        var value = answer.topic()
                .flatMap(topic -> answer.value().map(said -> values.of(said, topic)))
                .orElse("");
        var limited = answer.scope().isAny() ? "" : new ScopeText(messages).of(answer.scope());
        var words = answer.words().isEmpty() ? "" : "“" + answer.words() + "”";
        return messages.get(
                "share.answers.answer",
                answer.platform().name(),
                about,
                joined(". ", value, limited, words),
                joined(", ", answer.name(), answer.role(), DateText.of(answer.day())));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
