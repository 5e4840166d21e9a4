package app.fairpanel.storage;

/// Halves of characters, as careless programs leave them on the clipboard. UTF-8 has no form for one, so JSON's escape
/// keeps it: what was pasted is what is read again.
final class Surrogates {
    private Surrogates() {}

    /// In JSON, where a lone half can only stand inside a string.
    static String escapeLone(String json) {
        if (json.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return json;
        }
        var escaped = new StringBuilder(json.length());
        json.codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                escaped.append("\\u").append(Integer.toHexString(point));
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }
}
