package app.fairpanel.desktop.decide;

import app.fairpanel.decision.Hindsight;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.money.InputWords;
import app.fairpanel.desktop.words.MoneyText;
import java.util.ArrayList;
import java.util.List;

/// What came of a decision, in words.
final class HindsightWords {
    private final Messages messages;
    private final InputWords inputs;

    HindsightWords(Messages messages) {
        this.messages = messages;
        inputs = new InputWords(messages);
    }

    /// How far it was off, then what each number did to that, then what is left.
    List<String> of(Hindsight hindsight, Names names) {
        var said = new ArrayList<String>();
        double more = hindsight.more();
        said.add(messages.get(
                Math.abs(more) < 0.5
                        ? "decide.hindsight.as-expected"
                        : more > 0 ? "decide.hindsight.more" : "decide.hindsight.less",
                MoneyText.dollars(hindsight.expected()),
                MoneyText.dollars(hindsight.actual()),
                MoneyText.dollars(Math.abs(more))));
        for (var part : hindsight.parts()) {
            var input = part.key().input();
            said.add(messages.get(
                    part.dollarsAMonth() > 0 ? "decide.hindsight.part.more" : "decide.hindsight.part.less",
                    inputs.owned(part.key(), names::platform),
                    inputs.value(input, part.actual()),
                    inputs.value(input, part.predicted()),
                    MoneyText.dollars(Math.abs(part.dollarsAMonth()))));
        }
        if (Math.abs(hindsight.unexplained()) >= 1) {
            said.add(messages.get(
                    hindsight.parts().isEmpty() ? "decide.hindsight.why" : "decide.hindsight.rest",
                    MoneyText.dollars(Math.abs(hindsight.unexplained()))));
        }
        return said;
    }
}
