package app.fairpanel.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/// How the shares of a sheet are written.
final class ShareCells {
    private static final Pattern FRACTION = Pattern.compile("[01]?\\.\\d+|[01]");
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    private ShareCells() {}

    /// Whether 0.6 stands for 60 %: all are such fractions, and together they are one.
    static boolean areFractions(List<Sheet.Row> rows, Columns columns) {
        int column = columns.columns().indexOf(Column.Part.SHARE);
        if (column < 0) {
            return false;
        }
        var cells = rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> FRACTION.matcher(cell).matches())
                && cells.stream()
                                .map(BigDecimal::new)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .subtract(BigDecimal.ONE)
                                .abs()
                                .compareTo(ROUNDING)
                        <= 0;
    }
}
