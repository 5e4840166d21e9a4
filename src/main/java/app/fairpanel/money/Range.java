package app.fairpanel.money;

import java.math.BigDecimal;

/// From the least to the greatest of something, both included.
public record Range(BigDecimal low, BigDecimal high) {
    public Range {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " is above " + high);
        }
    }

    public boolean contains(BigDecimal number) {
        return number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
    }

    public BigDecimal clamp(BigDecimal number) {
        return number.max(low).min(high);
    }
}
