package app.fairpanel.desktop.arrange;

import app.fairpanel.desktop.arrange.Arrangement.Item;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.ListLine;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// A topic or platform in the list: its name, and where it belongs.
final class ItemCell extends ListCell<Item> {
    private final ListView<Item> list;

    ItemCell(ListView<Item> list) {
        this.list = list;
    }

    @Override
    protected void updateItem(@Nullable Item item, boolean nothing) {
        super.updateItem(item, nothing);
        if (item == null || nothing) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(
                new ListLine(list, Cards.text(item.name(), "strong"), Cards.text(item.caption(), "caption", "muted")));
        setAccessibleText(item.name() + ", " + item.caption());
    }
}
