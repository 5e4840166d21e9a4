package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts what is in sight on the clipboard as a table, and says that it did.
final class CopyButton extends Button {
    private final Messages messages;
    private TableCopy tables;
    private List<Platform> platforms = List.of();
    private List<GridEntry> rows = List.of();

    CopyButton(Messages messages) {
        this.messages = messages;
        tables = new TableCopy(messages, "");
        setId("copy");
        setMinWidth(USE_PREF_SIZE);
        setText(messages.get("compare.copy"));
        setOnAction(event -> copy());
    }

    /// @param firstHead what the first column is called
    void offer(String firstHead, List<Platform> shownPlatforms, List<GridEntry> shownRows) {
        tables = new TableCopy(messages, firstHead);
        platforms = shownPlatforms;
        rows = shownRows;
        setText(messages.get("compare.copy"));
        setDisable(rows.isEmpty());
    }

    /// Does nothing where there is nothing to copy.
    void copy() {
        if (rows.isEmpty()) {
            return;
        }
        var content = new ClipboardContent();
        content.putString(tables.tabSeparated(platforms, rows));
        content.putHtml(tables.html(platforms, rows));
        Clipboard.getSystemClipboard().setContent(content);
        setText(messages.get("compare.copied", rows.size()));
    }
}
