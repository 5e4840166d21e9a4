package app.fairpanel.sheet;

import app.fairpanel.evaluation.LineRate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.money.FeeNumber;
import app.fairpanel.money.TypedNumber.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Reads the cells of one row as what their columns say they are. What is blank says nothing.
final class RowCells {
    private static final Set<String> NOT_TAKEN = Set.of(
            "not taken", "not accepted", "does not take it", "no", "none", "not in network", "out of network", "oon");
    private static final Set<String> UNKNOWN = Set.of("?", "-", "–", "—", "n/a", "na", "unknown", "ask");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Sheet.Row row;
    private final Columns columns;
    private final List<Refusal> refusals = new ArrayList<>();
    private final String code;
    private final Optional<BigDecimal> share;
    private final Optional<Integer> minutes;
    private final Optional<Integer> clients;
    private final Optional<Boolean> addOn;
    private final Map<String, Optional<BigDecimal>> rates = new LinkedHashMap<>();

    /// @param fractions whether the shares are written as 0.6 for 60 %
    RowCells(Sheet.Row row, Columns columns, boolean fractions) {
        this.row = row;
        this.columns = columns;
        code = readCode();
        share = number(Column.Part.SHARE, FeeNumber.SHARE)
                .map(number -> fractions ? number(FeeNumber.SHARE, cell(Column.Part.SHARE), HUNDRED) : number);
        minutes = number(Column.Part.MINUTES, FeeNumber.MINUTES).map(BigDecimal::intValueExact);
        clients = number(Column.Part.CLIENTS, FeeNumber.CLIENTS).map(BigDecimal::intValueExact);
        addOn = readAddOn();
        readRates();
    }

    private String cell(Column column) {
        int index = columns.columns().indexOf(column);
        return index < 0 ? "" : row.cell(index);
    }

    private String readCode() {
        var cell = cell(Column.Part.CODE);
        var found = CodeCell.read(cell);
        if (found.isEmpty()) {
            refusals.add(cell.isEmpty() ? new Refusal.NoCode() : new Refusal.NotACode(cell));
        }
        return found.map(CodeCell::code).orElse("");
    }

    /// A number that is written as a part of one, in hundredths.
    private static BigDecimal number(FeeNumber number, String cell, BigDecimal times) {
        var scaled = new BigDecimal(cell).multiply(times);
        return number.read(scaled.toPlainString()) instanceof Reading.Accepted(var read) ? read : scaled;
    }

    private Optional<Boolean> readAddOn() {
        return switch (cell(Column.Part.ADD_ON).toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "yes", "y", "x", "true", "1", "add-on" -> Optional.of(true);
            case "no", "n", "false", "0", "-" -> Optional.of(false);
            default -> {
                refusals.add(new Refusal.NotYesOrNo(cell(Column.Part.ADD_ON)));
                yield Optional.empty();
            }
        };
    }

    private void readRates() {
        for (var column : columns.columns()) {
            if (column instanceof Column.RateOf(Platform platform)) {
                var cell = cell(column).toLowerCase(Locale.ROOT);
                if (NOT_TAKEN.contains(cell)) {
                    rates.put(platform.id(), Optional.empty());
                } else if (!UNKNOWN.contains(cell)) {
                    number(column, FeeNumber.RATE).ifPresent(rate -> rates.put(platform.id(), Optional.of(rate)));
                }
            }
        }
    }

    /// Why the row cannot be taken; empty when it can.
    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    Optional<String> payer() {
        return Optional.of(cell(Column.Part.PAYER)).filter(text -> !text.isEmpty());
    }

    /// Empty when it was refused.
    String code() {
        return code;
    }

    String label() {
        var label = cell(Column.Part.LABEL);
        return label.isEmpty()
                ? CodeCell.read(cell(Column.Part.CODE)).map(CodeCell::rest).orElse("")
                : label;
    }

    Optional<BigDecimal> share() {
        return share;
    }

    /// What the platforms pay for a line; of those that the row says nothing of, nothing.
    List<LineRate> rates(SessionLine line) {
        return rates.entrySet().stream()
                .map(rate -> new LineRate(line.id(), rate.getKey(), rate.getValue()))
                .toList();
    }

    private Optional<BigDecimal> number(Column column, FeeNumber number) {
        var cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return switch (number.read(cell)) {
            case Reading.Accepted(var read) -> Optional.of(read);
            case Reading.Refused(var reason) -> {
                refusals.add(new Refusal.NotANumber(column, number, cell, reason));
                yield Optional.empty();
            }
        };
    }

    /// A line with what the row says of it.
    SessionLine applyTo(SessionLine line) {
        var changed = line.withCptCode(code);
        changed = with(changed, payer(), SessionLine::withPayer);
        changed = with(changed, Optional.of(label()).filter(text -> !text.isEmpty()), SessionLine::withLabel);
        changed = with(changed, share, SessionLine::withShare);
        changed = with(changed, minutes, SessionLine::withMinutes);
        changed = with(changed, clients, SessionLine::withGroupSize);
        return with(changed, addOn, SessionLine::withAddOn);
    }

    private static <T> SessionLine with(
            SessionLine line, Optional<T> value, BiFunction<SessionLine, T, SessionLine> change) {
        return value.map(to -> change.apply(line, to)).orElse(line);
    }
}
