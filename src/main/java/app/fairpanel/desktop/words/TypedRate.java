package app.fairpanel.desktop.words;

import app.fairpanel.catalog.Topic;
import app.fairpanel.money.Input;
import app.fairpanel.money.RateBasis;
import java.util.Optional;
import java.util.regex.Pattern;

/// A rate as it was typed: a figure, and behind it whether that is what reaches the bank, as in "114 to my bank" and
/// "$120 before the share".
///
/// @param figure without that
/// @param basis nothing while it is not said
public record TypedRate(String figure, Optional<RateBasis> basis) {
    private static final String TO_BANK = "to my bank";
    private static final String BEFORE_SHARE = "before the share";
    private static final Pattern BANK =
            Pattern.compile("(?i)(?:^|[\\s,])\\s*(?:reaches|reaching|to|in|into|at) (?:my|your|the) bank\\.?$");
    private static final Pattern BEFORE = Pattern.compile("(?i)(?:^|[\\s,])\\s*before (?:the|its|their) share\\.?$");

    /// Whether values of a topic are rates for a session.
    public static boolean isOf(Topic topic) {
        return topic.feeds().filter(Input.AVERAGE_PAYOUT.id()::equals).isPresent();
    }

    public static TypedRate of(String typed) {
        var text = typed.strip();
        for (var basis : RateBasis.values()) {
            var mark = pattern(basis).matcher(text);
            if (mark.find()) {
                return new TypedRate(text.substring(0, mark.start()).strip(), Optional.of(basis));
            }
        }
        return new TypedRate(typed, Optional.empty());
    }

    private static Pattern pattern(RateBasis basis) {
        return basis == RateBasis.QUOTED_PAYOUT ? BANK : BEFORE;
    }

    /// As it is typed.
    public String text() {
        return basis.map(said -> said == RateBasis.QUOTED_PAYOUT ? TO_BANK : BEFORE_SHARE)
                .map(mark -> figure.strip() + " " + mark)
                .orElse(figure);
    }
}
