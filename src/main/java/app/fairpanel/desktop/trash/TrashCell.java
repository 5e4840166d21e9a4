package app.fairpanel.desktop.trash;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.ListLine;
import app.fairpanel.desktop.words.MomentText;
import app.fairpanel.storage.Trashed;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// A file in the trash: its name, where it was, and since when it is here.
final class TrashCell extends ListCell<Trashed> {
    private final ListView<Trashed> list;
    private final Messages messages;
    private final MomentText moments;

    TrashCell(ListView<Trashed> list, Messages messages, MomentText moments) {
        this.list = list;
        this.messages = messages;
        this.moments = moments;
    }

    @Override
    protected void updateItem(@Nullable Trashed file, boolean nothing) {
        super.updateItem(file, nothing);
        if (file == null || nothing) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var name = String.valueOf(file.origin().getFileName());
        var where = messages.get(
                "trash.from",
                moments.of(file.at()),
                Optional.ofNullable(file.origin().getParent()).orElse(file.origin()));
        setGraphic(new ListLine(list, Cards.text(name, "strong"), Cards.text(where, "caption")));
        setAccessibleText(name + ", " + where);
    }
}
