package app.fairpanel.sheet;

import app.fairpanel.evaluation.FeeSchedule;
import app.fairpanel.evaluation.LineRate;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.money.MixShares;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What a fee schedule becomes with the rows of a sheet. A row for an insurer and a code that the schedule has changes
/// that line, and only in what the row says; any other adds a line.
///
/// @param outcomes one for each row below the headings
/// @param result with everything that was taken
/// @param spread how many of the added lines share what is missing to 100 % evenly, because no row says a share
public record FeeImport(List<Outcome> outcomes, FeeSchedule result, int spread) {
    /// More rows than this are no fee schedule.
    public static final int MOST_ROWS = 500;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /// What becomes of a row.
    public sealed interface Outcome {
        Sheet.Row row();

        record Added(Sheet.Row row, SessionLine line, List<LineRate> rates) implements Outcome {}

        /// @param line as it becomes
        /// @param rates those that the row says
        record Changed(Sheet.Row row, SessionLine line, List<LineRate> rates) implements Outcome {}

        /// It says what the schedule has already.
        record Same(Sheet.Row row, SessionLine line) implements Outcome {}

        record Refused(Sheet.Row row, List<Refusal> reasons) implements Outcome {}
    }

    public FeeImport {
        outcomes = List.copyOf(outcomes);
    }

    /// @param kept what is kept for a platform's rate as it stands in the sheet
    /// @param ids makes the ids of added lines
    /// @param minutes of one session, where no row says it
    public static FeeImport of(
            FeeSchedule now, Sheet sheet, Columns columns, RateOnBasis kept, Supplier<String> ids, int minutes) {
        return new Reader(now, columns, kept, ids, minutes).read(sheet);
    }

    /// From a platform's id and a rate to a rate.
    public interface RateOnBasis {
        BigDecimal of(String platform, BigDecimal rate);
    }

    public <T extends Outcome> List<T> only(Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// Whether anything would be another.
    public boolean changes() {
        return outcomes.stream()
                .anyMatch(outcome -> outcome instanceof Outcome.Added || outcome instanceof Outcome.Changed);
    }

    private static final class Reader {
        private final FeeSchedule before;
        private final Columns columns;
        private final RateOnBasis kept;
        private final Supplier<String> ids;
        private final int minutes;
        private final List<Outcome> outcomes = new ArrayList<>();
        private final Map<String, Integer> seen = new HashMap<>();
        private FeeSchedule result;

        Reader(FeeSchedule before, Columns columns, RateOnBasis kept, Supplier<String> ids, int minutes) {
            this.before = before;
            this.columns = columns;
            this.kept = kept;
            this.ids = ids;
            this.minutes = minutes;
            result = before;
        }

        FeeImport read(Sheet sheet) {
            var rows = sheet.body(columns.headings());
            boolean fractions = ShareCells.areFractions(rows, columns);
            boolean shared = false;
            for (var row : rows) {
                var cells = new RowCells(row, columns, fractions);
                outcomes.add(outcome(row, cells));
                shared |= cells.share().isPresent();
            }
            int spread = shared ? 0 : spread();
            return new FeeImport(outcomes, result, spread);
        }

        private Outcome outcome(Sheet.Row row, RowCells cells) {
            var known = cells.code().isEmpty() ? Optional.<SessionLine>empty() : find(cells);
            var line = cells.applyTo(known.orElseGet(
                    () -> new SessionLine(ids.get(), Optional.empty(), "", "", BigDecimal.ZERO, minutes, false, 1)));
            var rates = cells.rates(line).stream().map(this::kept).toList();
            var reasons = new ArrayList<>(cells.refusals());
            if (reasons.isEmpty()) {
                var earlier = seen.putIfAbsent(key(line), row.line());
                if (earlier != null) {
                    reasons.add(new Refusal.Twice(earlier));
                }
            }
            if (!reasons.isEmpty()) {
                return new Outcome.Refused(row, List.copyOf(reasons));
            }
            var after = with(line, rates, known.isPresent());
            boolean same = after.equals(result);
            result = after;
            if (known.isEmpty()) {
                return new Outcome.Added(row, line, rates);
            }
            return same ? new Outcome.Same(row, line) : new Outcome.Changed(row, line, rates);
        }

        private LineRate kept(LineRate rate) {
            return new LineRate(
                    rate.line(), rate.platform(), rate.amount().map(amount -> kept.of(rate.platform(), amount)));
        }

        private Optional<SessionLine> find(RowCells cells) {
            return before.lines().stream()
                    .filter(line -> line.cptCode().equals(cells.code())
                            && small(line.payer()).equals(small(cells.payer()))
                            && (line.label().isEmpty()
                                    || cells.label().isEmpty()
                                    || line.label().equalsIgnoreCase(cells.label())))
                    .findFirst();
        }

        private static String key(SessionLine line) {
            return String.join(
                    "\n", small(line.payer()), line.cptCode(), line.label().toLowerCase(Locale.ROOT));
        }

        private static String small(Optional<String> payer) {
            return payer.orElse("").toLowerCase(Locale.ROOT);
        }

        private FeeSchedule with(SessionLine line, List<LineRate> rates, boolean known) {
            var lines = new ArrayList<>(result.lines());
            if (known) {
                lines.replaceAll(other -> other.id().equals(line.id()) ? line : other);
            } else {
                lines.add(line);
            }
            var changed = result.withLines(lines);
            for (var rate : rates) {
                if (!changed.rate(rate.line(), rate.platform()).equals(Optional.of(rate))) {
                    changed = changed.with(rate);
                }
            }
            return changed;
        }

        /// Gives each added line the same part of what is missing to 100 %.
        ///
        /// @return how many lines there are that got one
        private int spread() {
            var added = outcomes.stream()
                    .filter(Outcome.Added.class::isInstance)
                    .map(outcome -> ((Outcome.Added) outcome).line())
                    .filter(line -> !line.addOn())
                    .map(SessionLine::id)
                    .toList();
            var missing = WHOLE.subtract(MixShares.sum(result.lines()));
            if (added.isEmpty() || missing.signum() <= 0) {
                return 0;
            }
            var each = missing.divide(BigDecimal.valueOf(added.size()), 2, RoundingMode.DOWN);
            var last = missing.subtract(each.multiply(BigDecimal.valueOf(added.size() - 1L)));
            result = result.withLines(result.lines().stream()
                    .map(line -> added.contains(line.id())
                            ? line.withShare(line.id().equals(added.getLast()) ? last : each)
                            : line)
                    .toList());
            return added.size();
        }
    }
}
