package app.fairpanel.money;

import app.fairpanel.evaluation.Platform;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// All together: what many likely futures leave, each uncertain input drawn from a triangular distribution over its
/// spread, the same draws for every platform.
///
/// @param seed what the draws follow from
/// @param draws how many futures
/// @param platforms in the order of the evaluation; those whose rates are unknown are not in it
public record Futures(long seed, int draws, List<Outcome> platforms, Optional<Quantiles> difference) {
    /// The draws that the app shows.
    public static final int DRAWS = 10_000;
    /// The seed that the app shows them for.
    public static final long SEED = 1;

    private static final int CHUNK = 2_048;

    /// @param net dollars a year
    /// @param wins the share of futures, 0–1, in which it leaves most; equals share a win
    public record Outcome(Platform platform, Quantiles net, double wins) {}

    public Futures {
        platforms = List.copyOf(platforms);
    }

    /// Takes a while; call it off the user interface's thread.
    ///
    /// @param pair of what to give the difference, first less second, in dollars a year
    public static Futures of(
            MoneyInputs inputs, Comparison comparison, Optional<BreakEven> pair, long seed, int draws) {
        var uncertain = Uncertain.of(inputs, comparison);
        var offers = new Draws(comparison, uncertain, seed).offers();
        var nets = new double[offers.size()][draws];
        IntStream.range(0, (draws + CHUNK - 1) / CHUNK).parallel().forEach(chunk -> {
            var future = new Draws(comparison, uncertain, seed);
            int end = Math.min(draws, (chunk + 1) * CHUNK);
            for (int n = chunk * CHUNK; n < end; n++) {
                future.draw(n);
                for (int i = 0; i < nets.length; i++) {
                    nets[i][n] = future.net(i);
                }
            }
        });
        var difference = pair.flatMap(two -> difference(two, offers, nets));
        double[] wins = wins(nets, draws);
        var outcomes = IntStream.range(0, nets.length)
                .parallel()
                .mapToObj(i -> new Outcome(offers.get(i).platform(), Quantiles.of(nets[i]), wins[i] / draws))
                .toList();
        return new Futures(seed, draws, outcomes, difference);
    }

    private static Optional<Quantiles> difference(BreakEven pair, List<Offer> offers, double[][] nets) {
        int first = position(pair.first(), offers);
        int second = position(pair.second(), offers);
        if (first < 0 || second < 0) {
            return Optional.empty();
        }
        var difference = new double[nets[first].length];
        Arrays.setAll(difference, n -> nets[first][n] - nets[second][n]);
        return Optional.of(Quantiles.of(difference));
    }

    private static int position(Alternative alternative, List<Offer> offers) {
        return IntStream.range(0, offers.size())
                .filter(i -> offers.get(i).platform().id().equals(alternative.id()))
                .findFirst()
                .orElse(-1);
    }

    private static double[] wins(double[][] nets, int draws) {
        var wins = new double[nets.length];
        for (int n = 0; n < draws; n++) {
            double most = Double.NEGATIVE_INFINITY;
            int equals = 0;
            for (double[] net : nets) {
                if (net[n] > most) {
                    most = net[n];
                    equals = 1;
                } else if (net[n] == most) {
                    equals++;
                }
            }
            for (int i = 0; i < nets.length; i++) {
                if (nets[i][n] == most) {
                    wins[i] += 1.0 / equals;
                }
            }
        }
        return wins;
    }
}
