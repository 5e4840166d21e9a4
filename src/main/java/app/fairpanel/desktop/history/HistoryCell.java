package app.fairpanel.desktop.history;

import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.ListLine;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// A kept version in the list: when, and what changed.
final class HistoryCell extends ListCell<HistoryEntry> {
    private final ListView<HistoryEntry> list;

    HistoryCell(ListView<HistoryEntry> list) {
        this.list = list;
    }

    @Override
    protected void updateItem(@Nullable HistoryEntry entry, boolean nothing) {
        super.updateItem(entry, nothing);
        if (entry == null || nothing) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(new ListLine(list, Cards.text(entry.when(), "strong"), Cards.text(entry.what(), "caption")));
        setAccessibleText(entry.when() + ", " + entry.what());
    }
}
