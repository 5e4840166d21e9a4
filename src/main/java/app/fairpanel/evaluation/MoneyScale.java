package app.fairpanel.evaluation;

import java.math.BigDecimal;

/// How a yearly net becomes a rating when money takes part in the decision as one topic.
///
/// @param weight how much it counts against the topics, 0–100
/// @param zero the yearly net in dollars that is rated 0
/// @param ten the yearly net in dollars that is rated 10, more than that of 0
/// @param place how many topics come before it where only their order counts; not negative
public record MoneyScale(BigDecimal weight, BigDecimal zero, BigDecimal ten, int place) {
    public MoneyScale {
        weight = Amounts.canonical(weight);
        zero = Amounts.canonical(zero);
        ten = Amounts.canonical(ten);
        if (weight.signum() < 0 || weight.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("not a weight: " + weight);
        }
        if (ten.compareTo(zero) <= 0) {
            throw new IllegalArgumentException("not a scale: " + zero + " to " + ten);
        }
        if (place < 0) {
            throw new IllegalArgumentException("not a place: " + place);
        }
    }

    public MoneyScale withWeight(BigDecimal changed) {
        return new MoneyScale(changed, zero, ten, place);
    }

    public MoneyScale withPlace(int changed) {
        return new MoneyScale(weight, zero, ten, changed);
    }
}
