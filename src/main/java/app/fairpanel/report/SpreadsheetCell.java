package app.fairpanel.report;

/// Keeps what goes into a spreadsheet a text.
public final class SpreadsheetCell {
    private static final String FORMULA_SIGNS = "=+-@\t\r＝＋－＠";

    private static final char APOSTROPHE = '\'';

    private SpreadsheetCell() {}

    /// The same, so that [#unguarded] brings any text back: what begins with an apostrophe gets one more.
    static String guarded(String text) {
        return text.startsWith("'") ? APOSTROPHE + text : safe(text);
    }

    /// What [#guarded] was given. An apostrophe that guards nothing stays.
    public static String unguarded(String cell) {
        return cell.length() > 1
                        && cell.charAt(0) == APOSTROPHE
                        && (cell.charAt(1) == APOSTROPHE || FORMULA_SIGNS.indexOf(cell.charAt(1)) >= 0)
                ? cell.substring(1)
                : cell;
    }

    /// A spreadsheet takes what begins with one of these signs, half or full width, for a formula, and would run it; an
    /// apostrophe before it keeps it a text.
    public static String safe(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
