package app.fairpanel.catalog;

import java.math.BigDecimal;

/// A service by its five-digit CPT code, with a label of our own. CPT is a registered trademark of the American
/// Medical Association.
///
/// @param minutes the usual length
/// @param addOn whether it is billed only beside another
/// @param medicare2026 Medicare's national rate for an office in 2026, in dollars, for those paid 100 % of it
public record SessionCode(
        String code,
        String label,
        int minutes,
        boolean addOn,
        boolean group,
        boolean prescriber,
        BigDecimal medicare2026) {}
