package app.fairpanel.money;

import app.fairpanel.evaluation.SessionLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The shares of the session mix. Add-ons take no session of their own, so their shares do not count toward the 100 %.
public final class MixShares {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private MixShares() {}

    /// In percent.
    public static BigDecimal sum(List<SessionLine> lines) {
        return lines.stream()
                .filter(line -> !line.addOn())
                .map(SessionLine::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public static boolean isWhole(List<SessionLine> lines) {
        return sum(lines).compareTo(WHOLE) == 0;
    }

    /// Scales the shares so that they sum to exactly 100 %, with two decimals; what rounding leaves over goes to the
    /// largest. Lines without a share and add-ons stay as they are; so does a mix that has no shares at all.
    public static List<SessionLine> scaled(List<SessionLine> lines) {
        var sum = sum(lines);
        if (sum.signum() == 0) {
            return lines;
        }
        var scaled = new ArrayList<>(lines);
        scaled.replaceAll(line -> line.addOn()
                ? line
                : line.withShare(line.share().multiply(WHOLE).divide(sum, DECIMALS, RoundingMode.HALF_UP)));
        int largest = largest(scaled);
        var line = scaled.get(largest);
        scaled.set(largest, line.withShare(line.share().add(WHOLE).subtract(sum(scaled))));
        return List.copyOf(scaled);
    }

    private static int largest(List<SessionLine> lines) {
        int largest = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).addOn()
                    && (largest < 0
                            || lines.get(i).share().compareTo(lines.get(largest).share()) > 0)) {
                largest = i;
            }
        }
        return largest;
    }
}
