package app.fairpanel.evaluation;

import java.math.BigDecimal;

/// A topic that counts in the decision.
///
/// @param topic the id of the topic
/// @param weight how much it counts against the others, 0–100
/// @param mustHave whether a platform that fails it is out
/// @param need what must hold for it to be cleared, in the clinician's words; may be blank
/// @param zero what a rating of 0 means here; may be blank
/// @param ten what a rating of 10 means here; may be blank
public record Criterion(String topic, BigDecimal weight, boolean mustHave, String need, String zero, String ten) {
    public Criterion {
        weight = Amounts.canonical(weight);
        need = need.strip();
        zero = zero.strip();
        ten = ten.strip();
        if (topic.isBlank()) {
            throw new IllegalArgumentException("a criterion needs a topic");
        }
        if (weight.signum() < 0 || weight.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("not a weight: " + weight);
        }
    }

    public Criterion withWeight(BigDecimal changed) {
        return new Criterion(topic, changed, mustHave, need, zero, ten);
    }

    public Criterion withMustHave(boolean changed) {
        return new Criterion(topic, weight, changed, need, zero, ten);
    }

    public Criterion withNeed(String changed) {
        return new Criterion(topic, weight, mustHave, changed, zero, ten);
    }

    public Criterion withZero(String changed) {
        return new Criterion(topic, weight, mustHave, need, changed, ten);
    }

    public Criterion withTen(String changed) {
        return new Criterion(topic, weight, mustHave, need, zero, changed);
    }
}
