package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Leaving;
import app.fairpanel.money.Stress;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// The things that could go wrong, each one click away.
final class StressMenu extends MenuButton {
    private static final BigDecimal SMALL_CUT = BigDecimal.TEN;

    /// Two sevenths: $140 become $100.
    private static final BigDecimal LARGE_CUT = new BigDecimal("28.6");

    private static final BigDecimal CLIENTS_LEAVING = BigDecimal.TEN;
    private static final BigDecimal TAKEN_BACK = BigDecimal.valueOf(3);
    private static final Leaving AFTER_HALF_A_YEAR = new Leaving(6, 30, BigDecimal.valueOf(30), 8);

    private final WhatIfs whatIfs;

    StressMenu(Messages messages, WhatIfs whatIfs) {
        this.whatIfs = whatIfs;
        setText(messages.get("stress.menu"));
        setMinWidth(USE_PREF_SIZE);
        var words = new StressWords(messages);
        for (var cut : new BigDecimal[] {SMALL_CUT, LARGE_CUT}) {
            var stress = new Stress.RateCut(cut, Optional.empty());
            add(words.name(stress), stress);
        }
        add(messages.get("stress.rate-cut"), new Stress.RateCut(SMALL_CUT, Optional.empty()));
        add(messages.get("stress.no-referrals"), new Stress.NoReferrals(CLIENTS_LEAVING));
        add(words.name(new Stress.MissedDoubled()), new Stress.MissedDoubled());
        add(messages.get("stress.clawback"), new Stress.Clawback(TAKEN_BACK));
        add(words.name(new Stress.LongPaidAsMiddle()), new Stress.LongPaidAsMiddle());
        add(messages.get("stress.leave"), new Stress.Leave(AFTER_HALF_A_YEAR));
    }

    private void add(String name, Stress stress) {
        var item = new MenuItem(name);
        item.setOnAction(event -> whatIfs.put(stress));
        getItems().add(item);
    }
}
