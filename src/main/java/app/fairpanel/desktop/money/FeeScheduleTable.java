package app.fairpanel.desktop.money;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.FeeSchedule;
import app.fairpanel.evaluation.LineRate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.money.MixShares;
import app.fairpanel.money.MoneyInputs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What the fee schedule shows: the session mix, each line with what every platform pays for it, and for each platform
/// whether these rates count or its average payout.
///
/// @param sum of the shares, in percent, without add-ons
record FeeScheduleTable(List<Line> lines, BigDecimal sum, boolean whole, List<Counts> counts) {

    record Line(SessionLine session, List<Cell> cells) {}

    /// @param entered what was entered here; nothing where the rate is unknown or the payer not taken
    /// @param said what the platform said of exactly this payer and code, where nothing was entered
    record Cell(Platform platform, Optional<BigDecimal> entered, boolean notTaken, Optional<BigDecimal> said) {
        boolean isUnknown() {
            return entered.isEmpty() && said.isEmpty() && !notTaken;
        }
    }

    /// What the results of a platform rest on.
    sealed interface Counts {
        Platform platform();

        record AveragePayout(Platform platform) implements Counts {}

        record Rates(Platform platform) implements Counts {}

        /// @param missing lines that have a share and no rate, so that nobody can say what the platform leaves
        record RatesMissing(Platform platform, int missing) implements Counts {}
    }

    static FeeScheduleTable of(Evaluation evaluation, MoneyInputs inputs) {
        var schedule = evaluation.feeSchedule();
        var lines = schedule.lines().stream()
                .map(line -> new Line(
                        line,
                        inputs.platforms().stream()
                                .map(platform -> cell(schedule, inputs, line, platform))
                                .toList()))
                .toList();
        return new FeeScheduleTable(
                lines,
                MixShares.sum(schedule.lines()),
                MixShares.isWhole(schedule.lines()),
                inputs.platforms().stream()
                        .map(platform -> counts(inputs, lines, platform))
                        .toList());
    }

    /// Whether shares can be scaled: there are some, and they do not sum to 100 %.
    boolean canScale() {
        return !whole && sum.signum() > 0;
    }

    private static Cell cell(FeeSchedule schedule, MoneyInputs inputs, SessionLine line, Platform platform) {
        var rate = schedule.rate(line.id(), platform.id());
        return new Cell(
                platform,
                rate.flatMap(LineRate::amount),
                rate.filter(entered -> entered.amount().isEmpty()).isPresent(),
                rate.isPresent() ? Optional.empty() : inputs.rate(platform.id(), line.id()));
    }

    private static Counts counts(MoneyInputs inputs, List<Line> lines, Platform platform) {
        if (!inputs.hasFeeSchedule(platform.id())) {
            return new Counts.AveragePayout(platform);
        }
        int missing = (int) lines.stream()
                .filter(line -> line.session().share().signum() > 0)
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.platform().equals(platform) && cell.isUnknown())
                .count();
        return missing == 0 ? new Counts.Rates(platform) : new Counts.RatesMissing(platform, missing);
    }
}
