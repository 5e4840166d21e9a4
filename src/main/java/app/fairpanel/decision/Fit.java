package app.fairpanel.decision;

import java.util.OptionalDouble;

/// How well a platform fits: the weighted mean of its ratings, over what is rated.
///
/// @param score points of 100; nothing when no topic with a weight is rated
/// @param coverage the share of the weight that has ratings, 0–1
public record Fit(OptionalDouble score, double coverage) {
    /// Of two platforms of which one is rated on less than this share of the weight, none is called ahead.
    public static final double ENOUGH = 0.5;

    /// Below this, differences come from the arithmetic and not from the ratings.
    static final double ROUNDING = 1e-9;

    /// Whether it is rated on enough of what counts to be compared.
    public boolean isEnough() {
        return score.isPresent() && coverage >= ENOUGH - ROUNDING;
    }

    public boolean isWhole() {
        return coverage > 1 - ROUNDING;
    }
}
