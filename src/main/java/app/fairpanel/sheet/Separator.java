package app.fairpanel.sheet;

import java.util.Arrays;

/// What parts the cells of a text.
final class Separator {
    private static final int TAB = 0;
    private static final int SEMICOLON = 1;
    private static final int COMMA = 2;
    private static final char[] KNOWN = {'\t', ';', ','};

    private Separator() {}

    /// The tab if the first line with any of them has one, as in what a spreadsheet copies, which parts all lines
    /// in the same way; else the semicolon or the comma, whichever stands on more lines. Within quotation marks
    /// nothing parts cells.
    static char of(String text) {
        var lines = new int[KNOWN.length];
        var seen = new boolean[KNOWN.length];
        boolean quoted = false;
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                for (int known = 0; known < KNOWN.length; known++) {
                    if (letter == KNOWN[known] && !seen[known]) {
                        seen[known] = true;
                        lines[known]++;
                    }
                }
                if (letter == '\n' || letter == '\r') {
                    if (first && seen[TAB]) {
                        return KNOWN[TAB];
                    }
                    first &= !seen[TAB] && !seen[SEMICOLON] && !seen[COMMA];
                    Arrays.fill(seen, false);
                }
            }
        }
        if (first && seen[TAB]) {
            return KNOWN[TAB];
        }
        return lines[SEMICOLON] > 0 && lines[SEMICOLON] >= lines[COMMA] ? KNOWN[SEMICOLON] : KNOWN[COMMA];
    }
}
