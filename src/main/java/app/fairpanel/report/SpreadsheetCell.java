package app.fairpanel.report;

/// Keeps what goes into a spreadsheet a text.
public final class SpreadsheetCell {
    private static final String FORMULA_SIGNS = "=+-@\t\r＝＋－＠";

    private SpreadsheetCell() {}

    /// A spreadsheet takes what begins with one of these signs, half or full width, for a formula, and would run it; an
    /// apostrophe before it keeps it a text.
    public static String safe(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
