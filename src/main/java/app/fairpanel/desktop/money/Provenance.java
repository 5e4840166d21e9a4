package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.SourceText;
import app.fairpanel.money.InputValue;
import app.fairpanel.money.MoneyInputs.Idle;
import app.fairpanel.money.Origin;
import java.util.Locale;

/// Says where a number comes from, in a line below its slider.
///
/// @param kind which status it looks like: `yours`, `unknown`, `claimed`, `told`, `in-writing`, `conflicting`,
/// `left-out`
/// @param words "Claimed · ClearHealthCosts, Nov 2025"
record Provenance(String kind, String words) {

    /// Writes provenance lines.
    static final class Writer {
        private final Messages messages;
        private final SourceText sources;
        private final InputWords inputs;

        Writer(Messages messages, InputWords inputs) {
            this.messages = messages;
            this.inputs = inputs;
            sources = new SourceText(messages);
        }

        Provenance of(InputValue value) {
            return switch (value.origin()) {
                case Origin.SetByHand(var date) ->
                    new Provenance("yours", messages.get("money.origin.yours", DateText.of(date)));
                case Origin.Found found -> found(found);
                case Origin.Assumed() when value.isLeftOut() -> new Provenance("left-out", leftOut(value));
                case Origin.Assumed() -> new Provenance("unknown", messages.get("money.origin.assumption"));
            };
        }

        Provenance of(Idle idle) {
            return new Provenance(
                    "left-out",
                    switch (idle) {
                        case FEE_SCHEDULE_COUNTS -> messages.get("money.idle.fee-schedule");
                        case ALREADY_TAKEN_OFF -> messages.get("money.idle.taken-off");
                    });
        }

        private Provenance found(Origin.Found found) {
            if (found.isAssumption()) {
                return new Provenance("unknown", messages.get("money.origin.assumption"));
            }
            var key = found.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
            var who = sources.brief(found.statement());
            var word = messages.get("status." + key);
            return new Provenance(key, who.isEmpty() ? word : word + " · " + who);
        }

        private String leftOut(InputValue value) {
            return value.input()
                    .typicalRange()
                    .map(range -> messages.get("money.origin.left-out.usually", inputs.range(value.input(), range)))
                    .orElse(messages.get("money.origin.left-out"));
        }
    }
}
