package app.fairpanel.money;

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
import app.fairpanel.evaluation.Value.Quantity;
import app.fairpanel.evaluation.Value.Text;
import app.fairpanel.evaluation.Value.YesNo;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The list of inputs: adding one is one line here. Its slider, typed field, unit, range, file entry, provenance, reset
/// and sensitivity follow from the line, its words from `money.input.<id>` in the messages; what it does to the result
/// is a term of [NetTerms] or a step of [Timeline].
///
/// Typical values are those of the research on what practices report; those without a published source are the
/// shipped assumptions of people in the field. Costs that nobody has named start as *left out*: nothing is charged for
/// them, and they are not varied until somebody says something.
@SuppressWarnings("ImmutableEnumChecker") // its fields are records and lists that nothing changes
public enum Input {
    SESSIONS_PER_WEEK(CASELOAD, SESSIONS_A_WEEK, allowed(0, 60), slider(0, 60, 1), starts(22), typical(15, 22, 30)),
    WEEKS_PER_YEAR(CASELOAD, WEEKS_A_YEAR, allowed(1, 52), slider(26, 52, 1), starts(48), typical(46, 48, 50)),
    MISSED_RATE(CASELOAD, PERCENT, allowed(0, 95), slider(0, 50, 1), starts(12), typical(5, 12, 25)),

    CASH_SESSIONS_PER_WEEK(CASH, SESSIONS_A_WEEK, allowed(0, 60), slider(0, 30, 1), leftOut(), typical(0, 5, 10)),
    CASH_RATE(CASH, DOLLARS_A_SESSION, allowed(0, 1000), slider(0, 300, 5), starts(150), typical(120, 150, 200)),

    SESSION_MINUTES(TIME, MINUTES, allowed(10, 240), slider(30, 90, 1), starts(53), typical(45, 53, 60)),
    NOTE_MINUTES(TIME, MINUTES, allowed(0, 120), slider(0, 30, 1), starts(10), typical(5, 10, 15)),
    ADMIN_HOUR_VALUE(TIME, DOLLARS_AN_HOUR, allowed(0, 1000), slider(0, 200, 5), leftOut(), typical(25, 50, 100)),
    COUNT_ADMIN_TIME(TIME, choice("no", "yes")),

    HORIZON_MONTHS(PLANNING, MONTHS, allowed(12, 36), slider(12, 36, 12), starts(12)),
    CAPACITY_SESSIONS_PER_WEEK(PLANNING, SESSIONS_A_WEEK, allowed(1, 60), slider(1, 60, 1), starts(60)),
    ASKING_THRESHOLD(PLANNING, DOLLARS_A_YEAR, allowed(0, 100_000), slider(0, 1000, 50), starts(100)),
    TODAY_NET(PLANNING, DOLLARS_A_MONTH, allowed(0, 100_000), slider(0, 20_000, 100), unknown()),

    AVERAGE_PAYOUT(PAY, DOLLARS_A_SESSION, allowed(0, 1000), slider(60, 240, 1), starts(120), typical(102, 120, 138)),
    RATE_BASIS(PAY, choice("before-share", "quoted-payout")),

    MEMBERSHIP(FEES, DOLLARS_A_MONTH, allowed(0, 1000), slider(0, 300, 5), leftOut(), typical(100, 125, 150)),
    MEMBERSHIP_PAID(CHARGES, choice("monthly", "yearly")),
    PAYOUT_SHARE(FEES, PERCENT, allowed(0, 100), slider(0, 30, 0.5), leftOut(), typical(0, 5, 15)),
    SHARE_MINIMUM(CHARGES, DOLLARS_A_MONTH, allowed(0, 10_000), slider(0, 1000, 10), leftOut()),
    SHARE_MAXIMUM(CHARGES, DOLLARS_A_MONTH, allowed(0, 100_000), slider(0, 2000, 10), unknown()),
    BILLING_PERCENTAGE(CHARGES, PERCENT, allowed(0, 100), slider(0, 15, 0.5), leftOut(), typical(5, 7, 10)),
    PER_SESSION_FEE(CHARGES, DOLLARS_A_SESSION, allowed(0, 500), slider(0, 20, 0.5), leftOut(), typical(0.1, 0.3, 5)),
    CASH_SHARE(CHARGES, PERCENT, allowed(0, 100), slider(0, 30, 0.5), leftOut()),
    JOINING_COST(CHARGES, DOLLARS, allowed(0, 10_000), slider(0, 1000, 10), leftOut(), typical(0, 150, 300)),

    OWN_EHR(TOOLS, DOLLARS_A_MONTH, allowed(0, 1000), slider(0, 200, 1), leftOut(), typical(29, 69, 99)),
    OWN_TELEHEALTH(TOOLS, DOLLARS_A_MONTH, allowed(0, 1000), slider(0, 100, 1), leftOut(), typical(0, 10, 15)),
    OWN_DIRECTORY(TOOLS, DOLLARS_A_MONTH, allowed(0, 1000), slider(0, 200, 1), leftOut(), typical(29.95, 29.95, 60)),
    OTHER_TOOLS(TOOLS, DOLLARS_A_MONTH, allowed(0, 5000), slider(0, 200, 1), leftOut(), typical(0, 15, 35)),

    MISSED_FEE(MISSED_SESSIONS, DOLLARS_A_MISS, allowed(0, 500), slider(0, 200, 5), leftOut(), typical(50, 100, 150)),
    MISSED_CHARGED(MISSED_SESSIONS, PERCENT, allowed(0, 100), slider(0, 100, 5), starts(50), typical(25, 50, 90)),
    MISSED_COLLECTED(MISSED_SESSIONS, PERCENT, allowed(0, 100), slider(0, 100, 5), starts(70), typical(50, 70, 95)),

    ALLOWED_AMOUNT(
            PAYMENTS, DOLLARS_A_SESSION, allowed(0, 1000), slider(60, 300, 1), unknown(), typical(110, 135, 165)),
    CLIENT_PART(PAYMENTS, PERCENT, allowed(0, 100), slider(0, 100, 1), leftOut(), typical(15, 25, 100)),
    CARD_PERCENTAGE(PAYMENTS, PERCENT, allowed(0, 20), slider(0, 5, 0.1), leftOut(), typical(2.6, 2.9, 3.5)),
    CARD_FIXED(PAYMENTS, DOLLARS_A_PAYMENT, allowed(0, 10), slider(0, 1, 0.05), leftOut(), typical(0, 0.3, 0.3)),

    UNPAID_CLAIMS(LOSSES, PERCENT, allowed(0, 100), slider(0, 20, 0.5), leftOut(), typical(1, 3, 7)),
    UNPAID_CLIENT(LOSSES, PERCENT, allowed(0, 100), slider(0, 20, 0.5), leftOut(), typical(2, 5, 12)),
    CLAWBACK_RATE(LOSSES, PERCENT, allowed(0, 100), slider(0, 10, 0.5), leftOut(), typical(0, 0.5, 3)),
    PAYER_GUARANTEE(LOSSES, choice("no", "yes")),
    CLIENT_GUARANTEE(LOSSES, choice("no", "yes")),

    ADMIN_HOURS(ADMIN, HOURS_A_WEEK, allowed(0, 60), slider(0, 10, 0.5), leftOut(), typical(0.5, 1, 2)),

    CREDENTIALING_DAYS(TIMING, DAYS, allowed(0, 730), slider(0, 180, 1), starts(45), typical(15, 45, 120)),
    PAYER_LOADING_DAYS(TIMING, DAYS, allowed(0, 730), slider(0, 120, 1), leftOut(), typical(0, 21, 56)),
    MEMBERSHIP_START(TIMING, choice("joining", "approval")),
    PAY_RULE(TIMING, choice("daily", "weekly", "every-two-weeks", "half-month", "month")),
    PAY_PERIODS_LATER(TIMING, PERIODS, allowed(0, 12), slider(0, 4, 1), leftOut()),
    PAY_LAG_DAYS(TIMING, DAYS, allowed(0, 365), slider(0, 90, 1), starts(14), typical(7, 14, 40)),

    START_SESSIONS_PER_WEEK(GROWTH, SESSIONS_A_WEEK, allowed(0, 60), slider(0, 60, 1), leftOut()),
    RAMP_WEEKS(GROWTH, WEEKS, allowed(0, 208), slider(0, 104, 1), leftOut(), typical(9, 22, 52)),
    MONTHLY_DECAY(GROWTH, PERCENT, allowed(0, 100), slider(0, 20, 0.5), leftOut());

    private record Slider(Range range, BigDecimal step) {}

    private record Start(Optional<BigDecimal> number, boolean leftOut) {}

    private record Typical(BigDecimal low, BigDecimal middle, BigDecimal high) {}

    private final Part part;
    private final Unit unit;
    private final Range allowed;
    private final Slider slider;
    private final Start start;
    private final Optional<Typical> typical;
    private final List<String> options;

    Input(Part part, Unit unit, Range allowed, Slider slider, Start start) {
        this(part, unit, allowed, slider, start, Optional.empty(), List.of());
    }

    Input(Part part, Unit unit, Range allowed, Slider slider, Start start, Typical typical) {
        this(part, unit, allowed, slider, start, Optional.of(typical), List.of());
    }

    Input(Part part, List<String> options) {
        this(
                part,
                Unit.CHOICE,
                allowed(0, options.size() - 1),
                slider(0, options.size() - 1, 1),
                starts(0),
                Optional.empty(),
                options);
    }

    Input(
            Part part,
            Unit unit,
            Range allowed,
            Slider slider,
            Start start,
            Optional<Typical> typical,
            List<String> options) {
        this.part = part;
        this.unit = options.equals(List.of("no", "yes")) ? Unit.YES_NO : unit;
        this.allowed = allowed;
        this.slider = slider;
        this.start = start;
        this.typical = typical;
        this.options = options;
    }

    private static Range allowed(int low, int high) {
        return new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    private static Slider slider(int low, int high, double step) {
        return new Slider(allowed(low, high), BigDecimal.valueOf(step));
    }

    private static Start starts(int number) {
        return new Start(Optional.of(BigDecimal.valueOf(number)), false);
    }

    private static Start leftOut() {
        return new Start(Optional.of(BigDecimal.ZERO), true);
    }

    private static Start unknown() {
        return new Start(Optional.empty(), true);
    }

    private static Typical typical(double low, double middle, double high) {
        return new Typical(BigDecimal.valueOf(low), BigDecimal.valueOf(middle), BigDecimal.valueOf(high));
    }

    private static List<String> choice(String... options) {
        return List.of(options);
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
        return part;
    }

    public Part.Owner owner() {
        return part.owner();
    }

    public Unit unit() {
        return unit;
    }

    public Unit.Kind kind() {
        return unit.kind();
    }

    /// What is accepted; a number outside is refused. For a choice, the positions of its options.
    public Range allowed() {
        return allowed;
    }

    /// The sensible part of the allowed range.
    public Range sliderRange() {
        return slider.range();
    }

    public BigDecimal step() {
        return slider.step();
    }

    /// What holds until somebody says something; nothing where not knowing differs from zero.
    public Optional<BigDecimal> start() {
        return start.number();
    }

    /// Whether the start value means that the thing is not counted at all.
    public boolean isLeftOutAtStart() {
        return start.leftOut();
    }

    public Optional<Range> typicalRange() {
        return typical.map(found -> new Range(found.low(), found.high()));
    }

    public Optional<BigDecimal> typicalMiddle() {
        return typical.map(Typical::middle);
    }

    /// The ids of what can be chosen; empty for a number. A choice's number is its position here, that of yes 1.
    public List<String> options() {
        return options;
    }

    /// Reads what a statement or a file says as a number of this input.
    ///
    /// @return nothing when it is of another kind, not one of the options or outside the allowed range
    public Optional<BigDecimal> read(Value value) {
        return switch (value) {
            case Quantity quantity ->
                kind().isNumber() && kind().quantity() == quantity.kind()
                        ? Optional.of(quantity.amount()).filter(allowed::contains)
                        : Optional.empty();
            case YesNo(var yes) ->
                kind() == Unit.Kind.YES_NO ? Optional.of(yes ? BigDecimal.ONE : BigDecimal.ZERO) : Optional.empty();
            case Text(var text) -> {
                int position = options.indexOf(text.strip().toLowerCase(Locale.ROOT));
                yield position < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(position));
            }
        };
    }

    /// The form in which a number of this input is kept.
    ///
    /// @throws IllegalArgumentException when the number is outside the allowed range
    public Value write(BigDecimal number) {
        if (!allowed.contains(number)) {
            throw new IllegalArgumentException(id() + " cannot be " + number);
        }
        return switch (kind()) {
            case MONEY, PERCENT, COUNT, DAYS -> Quantity.exactly(kind().quantity(), number);
            case YES_NO -> new YesNo(number.signum() > 0);
            case CHOICE -> new Text(options.get(number.intValueExact()));
        };
    }
}
