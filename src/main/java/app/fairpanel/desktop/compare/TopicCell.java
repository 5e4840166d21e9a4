package app.fairpanel.desktop.compare;

/// The first cell of a row: what it is about, and why that matters where there is no column for it.
final class TopicCell extends TextColumn {
    private final TextLine name = line("strong");
    private final TextLine aside = line("caption", "muted");
    private final TextLine mark = line("caption", "must-have");
    private final TextLine hint = line("caption", "muted");

    TopicCell() {
        getStyleClass().add("grid-topic");
    }

    /// @param withAside whether why it matters stands here
    void show(GridEntry entry, boolean withAside) {
        name.say(entry.name());
        aside.say(withAside ? entry.aside() : "");
        mark.say(entry.mark());
        hint.say(entry.hint());
    }
}
