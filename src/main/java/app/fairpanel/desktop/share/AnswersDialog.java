package app.fairpanel.desktop.share;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.ChildWindow;
import app.fairpanel.desktop.theme.Appearance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Window;

/// Shows what became of a spreadsheet that was filled in, line by line, before anything is changed.
final class AnswersDialog {
    private static final double WIDTH = 680;
    private static final double HEIGHT = 620;

    private final Catalog catalog;
    private final Messages messages;
    private final Appearance appearance;
    private final Clock clock;
    private final ShareEdits edits;
    private final Supplier<Window> owner;

    AnswersDialog(
            Catalog catalog,
            Messages messages,
            Appearance appearance,
            Clock clock,
            ShareEdits edits,
            Supplier<Window> owner) {
        this.catalog = catalog;
        this.messages = messages;
        this.appearance = appearance;
        this.clock = clock;
        this.edits = edits;
        this.owner = owner;
    }

    /// @param name of the file
    void open(String name, AnswerFile file) {
        var window = new ChildWindow(owner.get(), appearance, messages.get("share.answers.title"));
        switch (file) {
            case AnswerFile.Refused(var why) -> {
                var pane = new PreviewPane(
                        List.of(
                                Cards.text(messages.get("share.refused", name), "section"),
                                Cards.text(why, "error-text")),
                        messages.get("button.close"),
                        () -> {},
                        window::close);
                pane.offer("", false);
                window.show(pane, WIDTH, HEIGHT);
            }
            case AnswerFile.Read(var lines) -> {
                var today = LocalDate.now(clock);
                var reader = new AnswerReader(catalog, messages, edits.current(), today);
                var source = new AnswerSource(messages, today);
                var preview = new AnswerPreview(messages, reader, lines, source);
                var pane = new PreviewPane(
                        List.of(
                                Cards.text(messages.get("share.answers.from", name), "section"),
                                source,
                                preview.summary()),
                        messages.get("button.cancel"),
                        () -> edits.take(preview.result(), source.channel()),
                        window::close);
                source.onChange(() -> preview.showIn(pane));
                preview.showIn(pane);
                window.show(pane, WIDTH, HEIGHT);
                pane.focusFirst();
            }
        }
    }
}
