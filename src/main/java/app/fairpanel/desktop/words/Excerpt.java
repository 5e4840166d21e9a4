package app.fairpanel.desktop.words;

/// The part of a long text that matters when it is compared with another: from a little before the first difference on.
final class Excerpt {
    private static final String LEFT_OUT = "…";
    private static final int BEFORE = 30;

    private Excerpt() {}

    /// @param other what it is compared with
    /// @param most how many characters, or a few more, are shown
    static String of(String text, String other, int most) {
        if (text.length() <= most) {
            return text;
        }
        int start = Math.min(Math.max(0, common(text, other) - BEFORE), text.length() - most);
        int end = start + most;
        return (start > 0 ? LEFT_OUT : "")
                + text.substring(whole(text, start), whole(text, end)).strip()
                + (end < text.length() ? LEFT_OUT : "");
    }

    private static int common(String text, String other) {
        int same = 0;
        while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /// Never between the two halves of a character.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
