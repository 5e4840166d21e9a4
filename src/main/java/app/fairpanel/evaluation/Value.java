package app.fairpanel.evaluation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// What a statement says in a form that can be compared with another's, and calculated with where it is a number.
public sealed interface Value {

    /// Whether the other says something else. Values of different kinds always do.
    boolean disagreesWith(Value other);

    /// A short answer in words, such as "Built in".
    record Text(String text) implements Value {
        public Text {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a text value needs words");
            }
        }

        /// Capitals, blanks and final punctuation do not make another answer.
        @Override
        public boolean disagreesWith(Value other) {
            return !(other instanceof Text(var theirs)) || !normal(text).equals(normal(theirs));
        }

        private static String normal(String words) {
            return words.strip()
                    .replaceAll("\\s+", " ")
                    .replaceAll("[.!]+$", "")
                    .toLowerCase(Locale.ROOT);
        }
    }

    record YesNo(boolean yes) implements Value {
        @Override
        public boolean disagreesWith(Value other) {
            return !(other instanceof YesNo(var theirs)) || yes != theirs;
        }
    }

    /// A number with its kind, and a range where one was given.
    ///
    /// @param amount the figure that stands for it: dollars, percent (5 means 5 %), days, or a count; not negative
    /// @param low the lower end of a range, at most `amount`
    /// @param high the upper end of a range, at least `amount`
    record Quantity(
            QuantityKind kind,
            BigDecimal amount,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Precision precision)
            implements Value {
        public Quantity {
            amount = Amounts.canonical(amount);
            low = low.map(Amounts::canonical);
            high = high.map(Amounts::canonical);
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("negative: " + amount);
            }
            var figure = amount;
            if (low.filter(end -> end.signum() < 0 || end.compareTo(figure) > 0).isPresent()
                    || high.filter(end -> end.compareTo(figure) < 0).isPresent()) {
                throw new IllegalArgumentException("not a range around " + amount + ": " + low + " to " + high);
            }
        }

        /// A number of which only the kind and the amount must be given.
        public static Quantity of(
                QuantityKind kind,
                BigDecimal amount,
                Optional<BigDecimal> low,
                Optional<BigDecimal> high,
                Optional<Precision> precision) {
            return new Quantity(kind, amount, low, high, precision.orElse(Precision.EXACT));
        }

        public static Quantity exactly(QuantityKind kind, BigDecimal amount) {
            return new Quantity(kind, amount, Optional.empty(), Optional.empty(), Precision.EXACT);
        }

        @Override
        public boolean disagreesWith(Value other) {
            return !equals(other);
        }
    }

    enum QuantityKind {
        MONEY,
        PERCENT,
        DAYS,
        COUNT
    }

    /// How exactly a number was meant.
    enum Precision {
        EXACT,
        ABOUT,
        UP_TO,
        FROM
    }
}
