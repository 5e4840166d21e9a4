package app.fairpanel.money;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.FeeSchedule;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.evaluation.Leaving;
import app.fairpanel.evaluation.LineRate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Scenario;
import app.fairpanel.evaluation.SessionLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// What a stress does to an evaluation, as a scenario of it.
public final class Stresses {
    /// The session of 53 minutes and more, and the one of 38 to 52.
    private static final String LONG = "90837";

    private static final String MIDDLE = "90834";
    private static final BigDecimal LEAST_LONG_MINUTES = BigDecimal.valueOf(53);

    /// What the middle session is worth of the long one, where no rate says it: their relative values for 2026, 3.41 of
    /// 5.00 (CMS physician fee schedule, July 2026).
    private static final BigDecimal MIDDLE_OF_LONG = new BigDecimal("0.682");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Evaluation evaluation;
    private final MoneyInputs inputs;
    private final LocalDate today;

    /// @param today the day on which its numbers are set
    public Stresses(Evaluation evaluation, MoneyInputs inputs, LocalDate today) {
        this.evaluation = evaluation;
        this.inputs = inputs;
        this.today = today;
    }

    /// @return a scenario without any changes where there is nothing for the stress to change
    public Scenario scenario(String id, String name, Stress stress) {
        return switch (stress) {
            case Stress.RateCut(var percent, var payer) -> {
                var left = BigDecimal.ONE.subtract(percent.divide(WHOLE));
                yield new Scenario(
                        id,
                        name,
                        payer.isPresent() ? List.of() : averages(left),
                        rates((platform, line) ->
                                isOf(line, payer) ? left(platform, line, left) : rate(platform, line)),
                        Optional.empty());
            }
            case Stress.NoReferrals(var percent) ->
                withOverrides(id, name, ofAll(Input.MONTHLY_DECAY, decay -> decay.max(percent)));
            case Stress.MissedDoubled() ->
                withOverrides(
                        id,
                        name,
                        changed(InputKey.ofPractice(Input.MISSED_RATE), missed -> missed.multiply(BigDecimal.TWO))
                                .map(List::of)
                                .orElse(List.of()));
            case Stress.Clawback(var percent) -> withOverrides(id, name, ofAll(Input.CLAWBACK_RATE, percent::add));
            case Stress.LongPaidAsMiddle() ->
                new Scenario(
                        id,
                        name,
                        averages(partLeftOfAverage()),
                        rates((platform, line) ->
                                line.cptCode().equals(LONG) ? middle(platform, line) : rate(platform, line)),
                        Optional.empty());
            case Stress.Leave(Leaving plan) -> new Scenario(id, name, List.of(), Optional.empty(), Optional.of(plan));
        };
    }

    private static Scenario withOverrides(String id, String name, List<InputOverride> overrides) {
        return new Scenario(id, name, overrides, Optional.empty(), Optional.empty());
    }

    private List<InputOverride> ofAll(Input input, UnaryOperator<BigDecimal> change) {
        return inputs.platforms().stream()
                .flatMap(platform -> changed(InputKey.ofPlatform(input, platform.id()), change).stream())
                .toList();
    }

    /// The input as it becomes, within what is allowed; nothing when it stays as it is.
    private Optional<InputOverride> changed(InputKey key, UnaryOperator<BigDecimal> change) {
        return inputs.value(key).number().flatMap(now -> {
            var then = key.input().allowed().clamp(change.apply(now));
            return then.compareTo(now) == 0
                    ? Optional.empty()
                    : Optional.of(new InputOverride(
                            key.input().id(), key.platform(), key.input().write(then), today));
        });
    }

    /// The average payouts of the platforms for which they count.
    ///
    /// @param left what part of it is left
    private List<InputOverride> averages(BigDecimal left) {
        var overrides = new ArrayList<InputOverride>();
        for (var platform : inputs.platforms()) {
            if (!inputs.hasFeeSchedule(platform.id())) {
                changed(
                                InputKey.ofPlatform(Input.AVERAGE_PAYOUT, platform.id()),
                                payout -> cents(payout.multiply(left)))
                        .ifPresent(overrides::add);
            }
        }
        return overrides;
    }

    /// What is left of an average payout when its long sessions are paid as middle ones.
    private BigDecimal partLeftOfAverage() {
        return BigDecimal.ONE.subtract(shareOfLong().multiply(BigDecimal.ONE.subtract(MIDDLE_OF_LONG)));
    }

    /// The part of sessions, 0–1, that is billed as long ones: of the mix, or by the length of a session.
    private BigDecimal shareOfLong() {
        var lines = evaluation.feeSchedule().lines();
        if (lines.isEmpty()) {
            return inputs.practice(Input.SESSION_MINUTES)
                    .number()
                    .filter(minutes -> minutes.compareTo(LEAST_LONG_MINUTES) >= 0)
                    .map(minutes -> BigDecimal.ONE)
                    .orElse(BigDecimal.ZERO);
        }
        return lines.stream()
                .filter(line -> line.cptCode().equals(LONG) && !line.addOn())
                .map(line -> line.share().divide(WHOLE))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(BigDecimal.ONE);
    }

    /// The fee schedule with other rates; nothing when none is another.
    private Optional<FeeSchedule> rates(BiFunction<Platform, SessionLine, Optional<BigDecimal>> rate) {
        var schedule = evaluation.feeSchedule();
        for (var platform : inputs.platforms()) {
            for (var line : schedule.lines()) {
                var then = rate.apply(platform, line);
                if (then.isPresent() && !then.equals(rate(platform, line))) {
                    schedule = schedule.with(new LineRate(line.id(), platform.id(), then));
                }
            }
        }
        return schedule.equals(evaluation.feeSchedule()) ? Optional.empty() : Optional.of(schedule);
    }

    private Optional<BigDecimal> rate(Platform platform, SessionLine line) {
        return inputs.rate(platform.id(), line.id());
    }

    private Optional<BigDecimal> left(Platform platform, SessionLine line, BigDecimal left) {
        return rate(platform, line).map(rate -> cents(rate.multiply(left)));
    }

    /// What the platform pays for the middle session of the line's payer, but never more than for the long one.
    private Optional<BigDecimal> middle(Platform platform, SessionLine line) {
        return rate(platform, line)
                .map(rate -> evaluation.feeSchedule().lines().stream()
                        .filter(other ->
                                other.cptCode().equals(MIDDLE) && other.payer().equals(line.payer()))
                        .flatMap(other -> rate(platform, other).stream())
                        .findFirst()
                        .orElseGet(() -> cents(rate.multiply(MIDDLE_OF_LONG)))
                        .min(rate));
    }

    private static boolean isOf(SessionLine line, Optional<String> payer) {
        return payer.isEmpty() || line.payer().equals(payer);
    }

    private static BigDecimal cents(BigDecimal dollars) {
        return dollars.setScale(2, RoundingMode.HALF_UP);
    }
}
