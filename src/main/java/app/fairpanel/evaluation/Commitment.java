package app.fairpanel.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The decision on record, and what came of it.
///
/// @param platforms the ids of the platforms chosen: one, or several at once
/// @param reasons why, in the clinician's words
/// @param changeMind what would change the clinician's mind
/// @param expectedNet the net in dollars a month that was expected then
/// @param review the day to look at it again
/// @param predicted the numbers of the money model as they were then
/// @param actualNet the net in dollars a month that came of it
/// @param actual the numbers of the money model as they turned out
public record Commitment(
        List<String> platforms,
        LocalDate date,
        String reasons,
        String changeMind,
        Optional<BigDecimal> expectedNet,
        Optional<LocalDate> review,
        List<InputOverride> predicted,
        Optional<BigDecimal> actualNet,
        List<InputOverride> actual) {
    public Commitment {
        platforms = platforms.stream().distinct().toList();
        reasons = reasons.strip();
        changeMind = changeMind.strip();
        expectedNet = expectedNet.map(Amounts::canonical);
        predicted = List.copyOf(predicted);
        actualNet = actualNet.map(Amounts::canonical);
        actual = List.copyOf(actual);
    }

    public Commitment withReasons(String changed) {
        return new Commitment(platforms, date, changed, changeMind, expectedNet, review, predicted, actualNet, actual);
    }

    public Commitment withChangeMind(String changed) {
        return new Commitment(platforms, date, reasons, changed, expectedNet, review, predicted, actualNet, actual);
    }

    public Commitment withExpectedNet(Optional<BigDecimal> changed) {
        return new Commitment(platforms, date, reasons, changeMind, changed, review, predicted, actualNet, actual);
    }

    public Commitment withReview(Optional<LocalDate> changed) {
        return new Commitment(platforms, date, reasons, changeMind, expectedNet, changed, predicted, actualNet, actual);
    }

    public Commitment withActualNet(Optional<BigDecimal> changed) {
        return new Commitment(platforms, date, reasons, changeMind, expectedNet, review, predicted, changed, actual);
    }

    public Commitment withActual(List<InputOverride> changed) {
        return new Commitment(platforms, date, reasons, changeMind, expectedNet, review, predicted, actualNet, changed);
    }
}
