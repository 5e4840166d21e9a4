package app.fairpanel.desktop.call;

/// The free notes of a call, line by line. A line gets its time with its first letter, and is kept as it is typed.
final class CallNotes {
    private String ended;
    private String time = "";
    private String typed = "";
    private int line;

    CallNotes(String before) {
        ended = before;
    }

    /// @param now the time into the call, such as "06:41"
    void typing(String text, String now) {
        if (typed.isEmpty()) {
            time = now;
        }
        typed = text;
    }

    void endLine() {
        ended = text();
        typed = "";
        line++;
    }

    /// The number of the line being typed.
    int line() {
        return line;
    }

    /// All lines, the one being typed as well.
    String text() {
        if (typed.isBlank()) {
            return ended;
        }
        return (ended.isEmpty() ? "" : ended + "\n") + time + " " + typed;
    }
}
