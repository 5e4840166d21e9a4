package app.fairpanel.money;

import app.fairpanel.evaluation.Leaving;
import java.math.BigDecimal;
import java.util.Optional;

/// Something that could go wrong once the choice is made. What it does to an evaluation is in [Stresses].
public sealed interface Stress {

    /// Rates go down.
    ///
    /// @param percent of the rates, 0–100
    /// @param payer whose rates; nothing for all
    record RateCut(BigDecimal percent, Optional<String> payer) implements Stress {}

    /// No new clients come once the caseload is full.
    ///
    /// @param percent of the sessions, 0–100, that end each month
    record NoReferrals(BigDecimal percent) implements Stress {}

    /// Twice as many sessions are missed.
    record MissedDoubled() implements Stress {}

    /// Insurers take money back.
    ///
    /// @param percent of a year's pay, 0–100
    record Clawback(BigDecimal percent) implements Stress {}

    /// The long session (90837) is paid like the middle one (90834).
    record LongPaidAsMiddle() implements Stress {}

    /// The platform is left.
    record Leave(Leaving plan) implements Stress {}
}
