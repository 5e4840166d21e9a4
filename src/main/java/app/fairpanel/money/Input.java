package app.fairpanel.money;

import static app.fairpanel.money.InputLine.allows;
import static app.fairpanel.money.InputLine.oneOf;
import static app.fairpanel.money.InputLine.slides;
import static app.fairpanel.money.InputLine.startsAt;
import static app.fairpanel.money.InputLine.startsLeftOut;
import static app.fairpanel.money.InputLine.startsUnknown;
import static app.fairpanel.money.InputLine.usually;
import static app.fairpanel.money.Part.ADMIN;
import static app.fairpanel.money.Part.CASELOAD;
import static app.fairpanel.money.Part.CASH;
import static app.fairpanel.money.Part.CHARGES;
import static app.fairpanel.money.Part.FEES;
import static app.fairpanel.money.Part.GROWTH;
import static app.fairpanel.money.Part.LOSSES;
import static app.fairpanel.money.Part.MISSED_SESSIONS;
import static app.fairpanel.money.Part.PAY;
import static app.fairpanel.money.Part.PAYMENTS;
import static app.fairpanel.money.Part.PLANNING;
import static app.fairpanel.money.Part.TIME;
import static app.fairpanel.money.Part.TIMING;
import static app.fairpanel.money.Part.TOOLS;
import static app.fairpanel.money.ResultLine.AFTER_TIME;
import static app.fairpanel.money.ResultLine.AGAINST_TODAY;
import static app.fairpanel.money.ResultLine.ASKING;
import static app.fairpanel.money.ResultLine.BILLING;
import static app.fairpanel.money.ResultLine.CARDS;
import static app.fairpanel.money.ResultLine.CASH_AT_END;
import static app.fairpanel.money.ResultLine.CASH_INCOME;
import static app.fairpanel.money.ResultLine.CLAIMS_LOST;
import static app.fairpanel.money.ResultLine.CLIENTS_LOST;
import static app.fairpanel.money.ResultLine.FIRST_PAYOUT;
import static app.fairpanel.money.ResultLine.FIRST_SESSION;
import static app.fairpanel.money.ResultLine.HOURS;
import static app.fairpanel.money.ResultLine.MEMBERSHIPS;
import static app.fairpanel.money.ResultLine.MISSED_FEES;
import static app.fairpanel.money.ResultLine.MOST_SESSIONS;
import static app.fairpanel.money.ResultLine.OF_EACH_HUNDRED;
import static app.fairpanel.money.ResultLine.OWN_TOOLS;
import static app.fairpanel.money.ResultLine.PAYOUTS;
import static app.fairpanel.money.ResultLine.SESSIONS;
import static app.fairpanel.money.ResultLine.SESSION_FEES;
import static app.fairpanel.money.ResultLine.SHARE;
import static app.fairpanel.money.ResultLine.TAKEN_BACK;
import static app.fairpanel.money.ResultLine.YEAR_ONE;
import static app.fairpanel.money.Unit.DAYS;
import static app.fairpanel.money.Unit.DOLLARS;
import static app.fairpanel.money.Unit.DOLLARS_AN_HOUR;
import static app.fairpanel.money.Unit.DOLLARS_A_MISS;
import static app.fairpanel.money.Unit.DOLLARS_A_MONTH;
import static app.fairpanel.money.Unit.DOLLARS_A_PAYMENT;
import static app.fairpanel.money.Unit.DOLLARS_A_SESSION;
import static app.fairpanel.money.Unit.DOLLARS_A_YEAR;
import static app.fairpanel.money.Unit.HOURS_A_WEEK;
import static app.fairpanel.money.Unit.MINUTES;
import static app.fairpanel.money.Unit.MONTHS;
import static app.fairpanel.money.Unit.PERCENT;
import static app.fairpanel.money.Unit.PERIODS;
import static app.fairpanel.money.Unit.SESSIONS_A_WEEK;
import static app.fairpanel.money.Unit.WEEKS;
import static app.fairpanel.money.Unit.WEEKS_A_YEAR;

import app.fairpanel.evaluation.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The list of inputs: adding one is one line here. Its slider, typed field, unit, range, file entry, provenance,
/// reset,
/// sensitivity and its place in how a result is worked out follow from the line, its words from `input.<id>` in the
/// messages; what it does to the result is a term of [NetTerms] or a step of [Timeline].
///
/// Typical values are those of the research on what practices report; those without a published source are the
/// shipped assumptions of people in the field. Costs that nobody has named start as *left out*: nothing is charged for
/// them, and they are not varied until somebody says something.
@SuppressWarnings("ImmutableEnumChecker") // its fields are records and lists that nothing changes
public enum Input {
    SESSIONS_PER_WEEK(
            CASELOAD, SESSIONS, SESSIONS_A_WEEK, allows(0, 60), slides(0, 60, 1), startsAt(22), usually(15, 22, 30)),
    WEEKS_PER_YEAR(
            CASELOAD, SESSIONS, WEEKS_A_YEAR, allows(1, 52), slides(26, 52, 1), startsAt(48), usually(46, 48, 50)),
    MISSED_RATE(CASELOAD, SESSIONS, PERCENT, allows(0, 95), slides(0, 50, 1), startsAt(12), usually(5, 12, 25)),

    CASH_SESSIONS_PER_WEEK(
            CASH, CASH_INCOME, SESSIONS_A_WEEK, allows(0, 60), slides(0, 30, 1), startsLeftOut(), usually(0, 5, 10)),
    CASH_RATE(
            CASH,
            CASH_INCOME,
            DOLLARS_A_SESSION,
            allows(0, 1000),
            slides(0, 300, 5),
            startsAt(150),
            usually(120, 150, 200)),

    SESSION_MINUTES(TIME, HOURS, MINUTES, allows(10, 240), slides(30, 90, 1), startsAt(53), usually(45, 53, 60)),
    NOTE_MINUTES(TIME, HOURS, MINUTES, allows(0, 120), slides(0, 30, 1), startsAt(10), usually(5, 10, 15)),
    ADMIN_HOUR_VALUE(
            TIME,
            AFTER_TIME,
            DOLLARS_AN_HOUR,
            allows(0, 1000),
            slides(0, 200, 5),
            startsLeftOut(),
            usually(25, 50, 100)),
    COUNT_ADMIN_TIME(TIME, AFTER_TIME, oneOf("no", "yes")),

    HORIZON_MONTHS(PLANNING, CASH_AT_END, MONTHS, allows(12, 36), slides(12, 36, 12), startsAt(12)),
    CAPACITY_SESSIONS_PER_WEEK(PLANNING, MOST_SESSIONS, SESSIONS_A_WEEK, allows(1, 60), slides(1, 60, 1), startsAt(60)),
    ASKING_THRESHOLD(PLANNING, ASKING, DOLLARS_A_YEAR, allows(0, 100_000), slides(0, 1000, 50), startsAt(100)),
    TODAY_NET(PLANNING, AGAINST_TODAY, DOLLARS_A_MONTH, allows(0, 100_000), slides(0, 20_000, 100), startsUnknown()),

    AVERAGE_PAYOUT(
            PAY,
            PAYOUTS,
            DOLLARS_A_SESSION,
            allows(0, 1000),
            slides(60, 240, 1),
            startsAt(120),
            usually(102, 120, 138)),
    RATE_BASIS(PAY, SHARE, oneOf("before-share", "quoted-payout")),

    MEMBERSHIP(
            FEES,
            MEMBERSHIPS,
            DOLLARS_A_MONTH,
            allows(0, 1000),
            slides(0, 300, 5),
            startsLeftOut(),
            usually(100, 125, 150)),
    MEMBERSHIP_PAID(CHARGES, CASH_AT_END, oneOf("monthly", "yearly")),
    PAYOUT_SHARE(FEES, SHARE, PERCENT, allows(0, 100), slides(0, 30, 0.5), startsLeftOut(), usually(0, 5, 15)),
    SHARE_MINIMUM(CHARGES, SHARE, DOLLARS_A_MONTH, allows(0, 10_000), slides(0, 1000, 10), startsLeftOut()),
    SHARE_MAXIMUM(CHARGES, SHARE, DOLLARS_A_MONTH, allows(0, 100_000), slides(0, 2000, 10), startsUnknown()),
    BILLING_PERCENTAGE(
            CHARGES, BILLING, PERCENT, allows(0, 100), slides(0, 15, 0.5), startsLeftOut(), usually(5, 7, 10)),
    PER_SESSION_FEE(
            CHARGES,
            SESSION_FEES,
            DOLLARS_A_SESSION,
            allows(0, 500),
            slides(0, 20, 0.5),
            startsLeftOut(),
            usually(0.1, 0.3, 5)),
    CASH_SHARE(CHARGES, CASH_INCOME, PERCENT, allows(0, 100), slides(0, 30, 0.5), startsLeftOut()),
    JOINING_COST(
            CHARGES, YEAR_ONE, DOLLARS, allows(0, 10_000), slides(0, 1000, 10), startsLeftOut(), usually(0, 150, 300)),

    OWN_EHR(
            TOOLS,
            OWN_TOOLS,
            DOLLARS_A_MONTH,
            allows(0, 1000),
            slides(0, 200, 1),
            startsLeftOut(),
            usually(29, 69, 99)),
    OWN_TELEHEALTH(
            TOOLS, OWN_TOOLS, DOLLARS_A_MONTH, allows(0, 1000), slides(0, 100, 1), startsLeftOut(), usually(0, 10, 15)),
    OWN_DIRECTORY(
            TOOLS,
            OWN_TOOLS,
            DOLLARS_A_MONTH,
            allows(0, 1000),
            slides(0, 200, 1),
            startsLeftOut(),
            usually(29.95, 29.95, 60)),
    OTHER_TOOLS(
            TOOLS, OWN_TOOLS, DOLLARS_A_MONTH, allows(0, 5000), slides(0, 200, 1), startsLeftOut(), usually(0, 15, 35)),

    MISSED_FEE(
            MISSED_SESSIONS,
            MISSED_FEES,
            DOLLARS_A_MISS,
            allows(0, 500),
            slides(0, 200, 5),
            startsLeftOut(),
            usually(50, 100, 150)),
    MISSED_CHARGED(
            MISSED_SESSIONS,
            MISSED_FEES,
            PERCENT,
            allows(0, 100),
            slides(0, 100, 5),
            startsAt(50),
            usually(25, 50, 90)),
    MISSED_COLLECTED(
            MISSED_SESSIONS,
            MISSED_FEES,
            PERCENT,
            allows(0, 100),
            slides(0, 100, 5),
            startsAt(70),
            usually(50, 70, 95)),

    ALLOWED_AMOUNT(
            PAYMENTS,
            OF_EACH_HUNDRED,
            DOLLARS_A_SESSION,
            allows(0, 1000),
            slides(60, 300, 1),
            startsUnknown(),
            usually(110, 135, 165)),
    CLIENT_PART(PAYMENTS, CARDS, PERCENT, allows(0, 100), slides(0, 100, 1), startsLeftOut(), usually(15, 25, 100)),
    CARD_PERCENTAGE(
            PAYMENTS, CARDS, PERCENT, allows(0, 20), slides(0, 5, 0.1), startsLeftOut(), usually(2.6, 2.9, 3.5)),
    CARD_FIXED(
            PAYMENTS,
            CARDS,
            DOLLARS_A_PAYMENT,
            allows(0, 10),
            slides(0, 1, 0.05),
            startsLeftOut(),
            usually(0, 0.3, 0.3)),

    UNPAID_CLAIMS(LOSSES, CLAIMS_LOST, PERCENT, allows(0, 100), slides(0, 20, 0.5), startsLeftOut(), usually(1, 3, 7)),
    UNPAID_CLIENT(
            LOSSES, CLIENTS_LOST, PERCENT, allows(0, 100), slides(0, 20, 0.5), startsLeftOut(), usually(2, 5, 12)),
    CLAWBACK_RATE(LOSSES, TAKEN_BACK, PERCENT, allows(0, 100), slides(0, 10, 0.5), startsLeftOut(), usually(0, 0.5, 3)),
    PAYER_GUARANTEE(LOSSES, CLAIMS_LOST, oneOf("no", "yes")),
    CLIENT_GUARANTEE(LOSSES, CLIENTS_LOST, oneOf("no", "yes")),

    ADMIN_HOURS(ADMIN, HOURS, HOURS_A_WEEK, allows(0, 60), slides(0, 10, 0.5), startsLeftOut(), usually(0.5, 1, 2)),

    CREDENTIALING_DAYS(
            TIMING, FIRST_SESSION, DAYS, allows(0, 730), slides(0, 180, 1), startsAt(45), usually(15, 45, 120)),
    PAYER_LOADING_DAYS(
            TIMING, FIRST_SESSION, DAYS, allows(0, 730), slides(0, 120, 1), startsLeftOut(), usually(0, 21, 56)),
    MEMBERSHIP_START(TIMING, CASH_AT_END, oneOf("joining", "approval")),
    PAY_RULE(TIMING, FIRST_PAYOUT, oneOf("daily", "weekly", "every-two-weeks", "half-month", "month")),
    PAY_PERIODS_LATER(TIMING, FIRST_PAYOUT, PERIODS, allows(0, 12), slides(0, 4, 1), startsLeftOut()),
    PAY_LAG_DAYS(TIMING, FIRST_PAYOUT, DAYS, allows(0, 365), slides(0, 90, 1), startsAt(14), usually(7, 14, 40)),

    START_SESSIONS_PER_WEEK(GROWTH, CASH_AT_END, SESSIONS_A_WEEK, allows(0, 60), slides(0, 60, 1), startsLeftOut()),
    RAMP_WEEKS(GROWTH, CASH_AT_END, WEEKS, allows(0, 208), slides(0, 104, 1), startsLeftOut(), usually(9, 22, 52)),
    MONTHLY_DECAY(GROWTH, CASH_AT_END, PERCENT, allows(0, 100), slides(0, 20, 0.5), startsLeftOut());

    private final InputLine line;

    Input(Part part, ResultLine result, Unit unit, Range allowed, InputLine.Slider slider, InputLine.Start start) {
        line = new InputLine(part, result, unit, allowed, slider, start, Optional.empty(), List.of());
    }

    Input(
            Part part,
            ResultLine result,
            Unit unit,
            Range allowed,
            InputLine.Slider slider,
            InputLine.Start start,
            InputLine.Usual usual) {
        line = new InputLine(part, result, unit, allowed, slider, start, Optional.of(usual), List.of());
    }

    Input(Part part, ResultLine result, List<String> options) {
        line = InputLine.ofChoice(part, result, options);
    }

    /// What files, topics and messages call it: `sessions-per-week`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Input> byId(String id) {
        return Arrays.stream(values()).filter(input -> input.id().equals(id)).findFirst();
    }

    public static Stream<Input> of(Part.Owner owner) {
        return Arrays.stream(values()).filter(input -> input.owner() == owner);
    }

    public Part part() {
        return line.part();
    }

    /// Where it stands in how a result is worked out: the first line that it changes.
    public ResultLine result() {
        return line.result();
    }

    public Part.Owner owner() {
        return line.part().owner();
    }

    public Unit unit() {
        return line.unit();
    }

    public Unit.Kind kind() {
        return line.unit().kind();
    }

    /// What is accepted; a number outside is refused. For a choice, the positions of its options.
    public Range allowed() {
        return line.allowed();
    }

    /// The sensible part of the allowed range.
    public Range sliderRange() {
        return line.slider().range();
    }

    public BigDecimal step() {
        return line.slider().step();
    }

    /// What holds until somebody says something; nothing where not knowing differs from zero.
    public Optional<BigDecimal> start() {
        return line.start().number();
    }

    /// Whether the start value means that the thing is not counted at all.
    public boolean isLeftOutAtStart() {
        return line.start().leftOut();
    }

    public Optional<Range> typicalRange() {
        return line.usual().map(usual -> new Range(usual.low(), usual.high()));
    }

    public Optional<BigDecimal> typicalMiddle() {
        return line.usual().map(InputLine.Usual::middle);
    }

    /// The ids of what can be chosen; empty for a number. A choice's number is its position here, that of yes 1.
    public List<String> options() {
        return line.options();
    }

    /// Reads what a statement or a file says as a number of this input.
    ///
    /// @return nothing when it is of another kind, not one of the options or outside the allowed range
    public Optional<BigDecimal> read(Value value) {
        return line.read(value);
    }

    /// The form in which a number of this input is kept.
    ///
    /// @throws IllegalArgumentException when the number is outside the allowed range
    public Value write(BigDecimal number) {
        if (!allowed().contains(number)) {
            throw new IllegalArgumentException(id() + " cannot be " + number);
        }
        return line.write(number);
    }
}
