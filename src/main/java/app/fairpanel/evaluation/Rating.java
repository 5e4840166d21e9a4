package app.fairpanel.evaluation;

import java.math.BigDecimal;

/// How well a platform does in a topic, in the clinician's eyes.
///
/// @param score 0–10, on the anchors of the criterion
/// @param reason may be blank
public record Rating(String topic, String platform, BigDecimal score, String reason) {
    public Rating {
        score = Amounts.canonical(score);
        reason = reason.strip();
        if (topic.isBlank() || platform.isBlank()) {
            throw new IllegalArgumentException("a rating needs a topic and a platform");
        }
        if (score.signum() < 0 || score.compareTo(BigDecimal.TEN) > 0) {
            throw new IllegalArgumentException("not a rating: " + score);
        }
    }
}
