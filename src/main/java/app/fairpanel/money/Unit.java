package app.fairpanel.money;

import app.fairpanel.evaluation.Value.QuantityKind;

/// What a number of the money model is measured in.
public enum Unit {
    DOLLARS(Kind.MONEY),
    DOLLARS_A_SESSION(Kind.MONEY),
    DOLLARS_A_MISS(Kind.MONEY),
    DOLLARS_A_PAYMENT(Kind.MONEY),
    DOLLARS_A_MONTH(Kind.MONEY),
    DOLLARS_A_YEAR(Kind.MONEY),
    DOLLARS_AN_HOUR(Kind.MONEY),
    PERCENT(Kind.PERCENT),
    SESSIONS_A_WEEK(Kind.COUNT),
    HOURS_A_WEEK(Kind.COUNT),
    WEEKS_A_YEAR(Kind.COUNT),
    MINUTES(Kind.COUNT),
    WEEKS(Kind.COUNT),
    MONTHS(Kind.COUNT),
    PERIODS(Kind.COUNT),
    DAYS(Kind.DAYS),
    YES_NO(Kind.YES_NO),
    CHOICE(Kind.CHOICE);

    /// In which form a value is given.
    public enum Kind {
        MONEY,
        PERCENT,
        COUNT,
        DAYS,
        YES_NO,
        CHOICE;

        public boolean isNumber() {
            return this != YES_NO && this != CHOICE;
        }

        /// @throws IllegalStateException for a kind that is no number
        QuantityKind quantity() {
            return switch (this) {
                case MONEY -> QuantityKind.MONEY;
                case PERCENT -> QuantityKind.PERCENT;
                case COUNT -> QuantityKind.COUNT;
                case DAYS -> QuantityKind.DAYS;
                case YES_NO, CHOICE -> throw new IllegalStateException(this + " is no number");
            };
        }
    }

    private final Kind kind;

    Unit(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
