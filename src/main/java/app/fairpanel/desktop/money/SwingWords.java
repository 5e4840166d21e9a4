package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.Input;
import app.fairpanel.money.InputValue;
import app.fairpanel.money.Tornado.Swing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Says what an open number could do to the difference between two platforms.
public final class SwingWords {
    private final Messages messages;
    private final InputWords words;

    public SwingWords(Messages messages) {
        this.messages = messages;
        words = new InputWords(messages);
    }

    /// "from $100 to $150".
    public String range(InputValue value) {
        var spread = value.spread().orElseThrow();
        return messages.get(
                "money.matters.range", said(value.input(), spread.low()), said(value.input(), spread.high()));
    }

    /// "at $100 Alma +$450 a year, at $150 Headway +$150 a year".
    ///
    /// @param pair the two that the swing is between, in its order
    public String effect(Swing swing, List<Platform> pair) {
        var spread = swing.value().spread().orElseThrow();
        var input = swing.value().input();
        return messages.get(
                "money.matters.effect",
                said(input, spread.low()),
                who(swing.atLow(), pair),
                said(input, spread.high()),
                who(swing.atHigh(), pair));
    }

    private String said(Input input, double number) {
        return words.figure(input, BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP));
    }

    /// "Alma +$450 a year".
    ///
    /// @param ahead dollars a year that the first of the pair is ahead
    public String who(double ahead, List<Platform> pair) {
        return Math.abs(ahead) < 0.5
                ? messages.get("money.chart.both-same")
                : messages.get(
                        "money.matters.ahead",
                        (ahead > 0 ? pair.getFirst() : pair.getLast()).name(),
                        MoneyText.dollars(Math.abs(ahead)));
    }
}
