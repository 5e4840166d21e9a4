package app.fairpanel.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

/// What a platform pays for one line of the session mix. A line without one has an unknown rate there.
///
/// @param line the id of the line
/// @param platform the id of the platform
/// @param amount dollars for one client's session, in the basis of the platform's rates; nothing when it does not take
///     the line's payer
public record LineRate(String line, String platform, Optional<BigDecimal> amount) {
    public LineRate {
        amount = amount.map(Amounts::canonical);
        if (line.isBlank() || platform.isBlank()) {
            throw new IllegalArgumentException("a rate needs a line and a platform");
        }
        if (amount.filter(dollars -> dollars.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("negative: " + amount);
        }
    }

    public boolean isOf(String otherLine, String otherPlatform) {
        return line.equals(otherLine) && platform.equals(otherPlatform);
    }
}
