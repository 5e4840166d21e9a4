package app.fairpanel.sheet;

/// What parts the cells of a text.
final class Separator {
    private static final char[] KNOWN = {'\t', ';', ','};

    private Separator() {}

    /// The tab if there is one, as in what a spreadsheet copies; else the semicolon or the comma, whichever stands on
    /// more lines. Within quotation marks nothing parts cells.
    static char of(String text) {
        var lines = new int[KNOWN.length];
        var seen = new boolean[KNOWN.length];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                for (int known = 0; known < KNOWN.length; known++) {
                    if (letter == KNOWN[known] && !seen[known]) {
                        seen[known] = true;
                        lines[known]++;
                    } else if (letter == '\n' || letter == '\r') {
                        seen[known] = false;
                    }
                }
            }
        }
        if (lines[0] > 0) {
            return KNOWN[0];
        }
        return lines[1] > 0 && lines[1] >= lines[2] ? KNOWN[1] : KNOWN[2];
    }
}
