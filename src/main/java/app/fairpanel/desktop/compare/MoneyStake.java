package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.money.InputWords;
import app.fairpanel.desktop.money.SwingWords;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.money.Alternative;
import app.fairpanel.money.BreakEven;
import app.fairpanel.money.Comparison;
import app.fairpanel.money.Input;
import app.fairpanel.money.InputKey;
import app.fairpanel.money.MoneyInputs;
import app.fairpanel.money.Part;
import app.fairpanel.money.Tornado;
import java.util.List;

/// Says what a topic's number is in Money, and by how much it matters there.
final class MoneyStake {
    private final Catalog catalog;
    private final Messages messages;
    private final InputWords words;
    private final SwingWords swings;

    MoneyStake(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
        words = new InputWords(messages);
        swings = new SwingWords(messages);
    }

    /// Takes longer than a frame; call it off the user interface's thread.
    String of(Input input, Platform platform, Evaluation evaluation, Evidence evidence) {
        var inputs = MoneyInputs.of(evaluation, evidence, catalog);
        var key = input.owner() == Part.Owner.PRACTICE
                ? InputKey.ofPractice(input)
                : InputKey.ofPlatform(input, platform.id());
        var now = inputs.value(key)
                .number()
                .map(number -> messages.get("inspector.money.now", words.value(input, number)))
                .orElse(messages.get("inspector.money.unknown"));
        return now + " " + effect(key, inputs);
    }

    private String effect(InputKey key, MoneyInputs inputs) {
        var comparison = Comparison.of(inputs);
        var pair = comparison
                .closest()
                .filter(two -> two.first().isKnown() && two.second().isKnown());
        if (pair.isEmpty()) {
            return messages.get("inspector.money.cannot-say");
        }
        var two = platforms(pair.get(), inputs);
        if (inputs.value(key).spread().isEmpty()) {
            return messages.get("inspector.money.certain");
        }
        if (key.platform()
                .filter(id -> two.stream().noneMatch(each -> each.id().equals(id)))
                .isPresent()) {
            return messages.get(
                    "inspector.money.others",
                    two.getFirst().name(),
                    two.getLast().name());
        }
        var tornado = Tornado.of(inputs, comparison, two.getFirst(), two.getLast());
        return tornado.swings().stream()
                .filter(swing -> swing.value().key().equals(key))
                .findFirst()
                .map(swing -> messages.get(
                        swing.changesWinner(tornado.now()) ? "inspector.money.decides" : "inspector.money.moves",
                        swings.range(swing.value()),
                        swings.effect(swing, two)))
                .orElse(messages.get("inspector.money.nothing"));
    }

    private static List<Platform> platforms(BreakEven pair, MoneyInputs inputs) {
        return List.of(platform(pair.first(), inputs), platform(pair.second(), inputs));
    }

    private static Platform platform(Alternative alternative, MoneyInputs inputs) {
        return inputs.platforms().stream()
                .filter(platform -> platform.id().equals(alternative.id()))
                .findFirst()
                .orElseThrow();
    }
}
