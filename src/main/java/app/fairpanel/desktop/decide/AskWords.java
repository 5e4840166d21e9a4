package app.fairpanel.desktop.decide;

import app.fairpanel.decision.Ask;
import app.fairpanel.decision.AskNext;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.money.InputWords;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evidence.QuestionStatus;
import java.util.ArrayList;

/// Why a question is worth asking, in words.
public final class AskWords {
    private final Messages messages;
    private final InputWords inputs;

    public AskWords(Messages messages) {
        this.messages = messages;
        inputs = new InputWords(messages);
    }

    /// "Ask Alma: Fee schedule".
    public String of(Ask ask, Names names) {
        return messages.get(
                "ask.line", names.platform(ask.platform()), ask.question().brief());
    }

    /// All that speaks for it, the strongest first; never empty.
    public String why(Ask ask, AskNext asks, Names names) {
        var reasons = new ArrayList<String>();
        if (ask.dollarsAYear() > 0 && ask.dollarsAYear() >= asks.threshold()) {
            ask.input()
                    .ifPresent(key -> reasons.add(messages.get(
                            "ask.money", MoneyText.dollars(ask.dollarsAYear()), inputs.owned(key, names::platform))));
        }
        if (ask.flipChance() >= Ask.LEAST_CHANCE) {
            reasons.add(messages.get("ask.fit", Math.round(100 * ask.flipChance())));
        }
        if (ask.mustHave()) {
            reasons.add(messages.get("ask.must"));
        }
        if (ask.term()) {
            reasons.add(messages.get("ask.term"));
        }
        if (reasons.isEmpty()) {
            reasons.add(messages.get(ask.share() > 0 ? "ask.counts" : "ask.nothing"));
        }
        if (ask.status() == QuestionStatus.ANSWERED) {
            reasons.add(messages.get("ask.told"));
        } else if (ask.status() == QuestionStatus.WAITING) {
            reasons.add(messages.get("ask.waiting"));
        }
        return String.join(" ", reasons);
    }
}
