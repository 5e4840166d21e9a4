package app.fairpanel.money;

import java.util.Comparator;
import java.util.List;

/// What it would be worth to know an input for sure: how much more the best choice would leave on average if it could
/// be made after hearing the answer (the expected value of perfect information).
///
/// @param value the input
/// @param dollarsAYear not negative; zero when no answer would change the choice
public record ValueOfAsking(InputValue value, double dollarsAYear) {
    private static final int ANSWERS = 33;
    private static final int FUTURES = 1_000;

    /// Takes a while; call it off the user interface's thread.
    ///
    /// @return every uncertain input, the most worth asking first
    public static List<ValueOfAsking> of(MoneyInputs inputs, Comparison comparison, long seed) {
        var uncertain = Uncertain.of(inputs, comparison);
        return uncertain.parallelStream()
                .map(value -> new ValueOfAsking(value, worth(value, comparison, uncertain, seed)))
                .sorted(Comparator.comparingDouble(ValueOfAsking::dollarsAYear).reversed())
                .toList();
    }

    /// Every answer is as likely as another: the middles of equal slices of its distribution. All meet the same
    /// futures, so that an input that decides nothing is worth exactly nothing.
    private static double worth(InputValue value, Comparison comparison, List<InputValue> uncertain, long seed) {
        var future = new Draws(comparison, uncertain, seed);
        int offers = future.offers().size();
        var known = new double[ANSWERS][offers];
        var spread = value.spread().orElseThrow();
        for (int n = 0; n < FUTURES; n++) {
            future.draw(n);
            for (int answer = 0; answer < ANSWERS; answer++) {
                future.set(value.key(), spread.triangular((answer + 0.5) / ANSWERS));
                for (int i = 0; i < offers; i++) {
                    if (answer == 0 || concerns(value, future.offers().get(i))) {
                        known[answer][i] += future.net(i);
                    } else {
                        known[answer][i] = known[0][i];
                    }
                }
            }
        }
        double afterAnswer = 0;
        var without = new double[offers];
        for (double[] nets : known) {
            double best = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < offers; i++) {
                best = Math.max(best, nets[i]);
                without[i] += nets[i];
            }
            afterAnswer += best;
        }
        double beforeAnswer = Double.NEGATIVE_INFINITY;
        for (double sum : without) {
            beforeAnswer = Math.max(beforeAnswer, sum);
        }
        double worth = (afterAnswer - beforeAnswer) / ANSWERS / FUTURES;
        return offers < 2 || worth < 1e-6 ? 0 : worth;
    }

    private static boolean concerns(InputValue value, Offer offer) {
        return value.key().platform().map(offer.platform().id()::equals).orElse(true);
    }
}
