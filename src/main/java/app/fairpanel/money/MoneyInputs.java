package app.fairpanel.money;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.PayerPlace;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.evidence.Evidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every input of an evaluation with its value: what was set by hand, else what a finding says, else the start value
/// of the list.
public final class MoneyInputs {
    private final Evaluation evaluation;
    private final List<Platform> platforms;
    private final Map<InputKey, InputValue> values;
    private final Map<String, Schedule> schedules;

    private MoneyInputs(Evaluation evaluation, Map<InputKey, InputValue> values, Map<String, Schedule> schedules) {
        this.evaluation = evaluation;
        platforms = evaluation.shownPlatforms();
        this.values = values;
        this.schedules = schedules;
    }

    public static MoneyInputs of(Evaluation evaluation, Evidence evidence, Catalog catalog) {
        var schedules = new Schedules(evaluation, evidence, catalog);
        return new MoneyInputs(
                evaluation,
                new InputResolver(evaluation, evidence, catalog).resolve(),
                evaluation.shownPlatforms().stream()
                        .collect(Collectors.toMap(Platform::id, platform -> schedules.of(platform.id()))));
    }

    /// The evaluation's platforms that are not hidden, in its order.
    public List<Platform> platforms() {
        return platforms;
    }

    /// The first day of working with a platform.
    ///
    /// @param today what it is while the clinician has not said
    public LocalDate start(LocalDate today) {
        return evaluation.practice().start().orElse(today);
    }

    public InputValue practice(Input input) {
        return value(InputKey.ofPractice(input));
    }

    public InputValue platform(String platform, Input input) {
        return value(InputKey.ofPlatform(input, platform));
    }

    /// @throws IllegalArgumentException for a platform that is not in the evaluation
    public InputValue value(InputKey key) {
        var value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no such input: " + key.path());
        }
        return value;
    }

    /// All values in the order of the list, the practice's first.
    public Stream<InputValue> all() {
        return Stream.concat(
                Input.of(Part.Owner.PRACTICE).map(this::practice),
                platforms.stream()
                        .flatMap(platform ->
                                Input.of(Part.Owner.PLATFORM).map(input -> platform(platform.id(), input))));
    }

    /// The same for a practice that plans as many sessions as complete a given number.
    ///
    /// @param completed sessions a month, not negative
    public MoneyInputs withCompletedSessions(double completed) {
        var key = InputKey.ofPractice(Input.SESSIONS_PER_WEEK);
        var booked = BigDecimal.valueOf(completed / Caseload.completed(practiceNumbers(), 1));
        var changed = new HashMap<>(values);
        changed.put(key, new InputValue(key, Optional.of(booked), value(key).origin(), Optional.empty()));
        return new MoneyInputs(evaluation, Map.copyOf(changed), schedules);
    }

    /// What the engine calculates with, of the practice.
    Numbers practiceNumbers() {
        return Numbers.of(Input.of(Part.Owner.PRACTICE).map(this::practice));
    }

    /// What the engine calculates with, of each platform.
    List<Offer> offers() {
        return platforms.stream()
                .map(platform -> new Offer(
                        platform,
                        Numbers.of(Input.of(Part.Owner.PLATFORM).map(input -> platform(platform.id(), input))),
                        schedule(platform.id())))
                .toList();
    }

    /// The id of the platform that a payer must stay with.
    Map<String, String> kept() {
        return evaluation.feeSchedule().places().stream()
                .collect(Collectors.toMap(PayerPlace::payer, PayerPlace::platform, (earlier, later) -> later));
    }

    Schedule schedule(String platform) {
        return schedules.getOrDefault(platform, Schedule.NONE);
    }

    /// Why a number changes nothing at present, whatever it is; nothing for one that counts.
    public Optional<Idle> idle(InputKey key) {
        return key.platform().flatMap(platform -> switch (key.input()) {
            case AVERAGE_PAYOUT -> hasFeeSchedule(platform) ? Optional.of(Idle.FEE_SCHEDULE_COUNTS) : Optional.empty();
            case PAYOUT_SHARE, SHARE_MINIMUM, SHARE_MAXIMUM ->
                platform(platform, Input.RATE_BASIS).option().equals("quoted-payout")
                        ? Optional.of(Idle.ALREADY_TAKEN_OFF)
                        : Optional.empty();
            default -> Optional.empty();
        });
    }

    /// Why an input is of no effect.
    public enum Idle {
        /// The platform's rates for the session mix take its place.
        FEE_SCHEDULE_COUNTS,
        /// The share is already taken off the rates that are quoted.
        ALREADY_TAKEN_OFF
    }

    /// Whether a platform's rates for the session mix take the place of its average payout.
    public boolean hasFeeSchedule(String platform) {
        return !schedule(platform).isEmpty();
    }

    /// The kinds of sessions in the fee schedule; empty while average payouts count.
    public List<SessionLine> sessionMix() {
        return evaluation.feeSchedule().lines();
    }

    /// What a platform pays for a line of the session mix, as entered or as said of exactly its payer and CPT code;
    /// nothing while it is unknown, and when the payer is not taken.
    ///
    /// @param line the id of the line
    public Optional<BigDecimal> rate(String platform, String line) {
        return schedule(platform).entries().stream()
                .filter(entry -> entry.line().id().equals(line))
                .flatMap(entry -> entry.rate() instanceof Schedule.Rate.Known(var dollars)
                        ? Stream.of(BigDecimal.valueOf(dollars))
                        : Stream.empty())
                .findFirst();
    }
}
