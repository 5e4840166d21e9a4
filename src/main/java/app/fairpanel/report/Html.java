package app.fairpanel.report;

/// Texts as they stand in a page.
final class Html {
    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// A paragraph of a kind; nothing where there is no text.
    static String paragraph(String kind, String text) {
        return text.isEmpty() ? "" : "<p class=\"" + kind + "\">" + escaped(text) + "</p>\n";
    }
}
