package app.fairpanel.desktop.guide;

import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.ListLine;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/// Shows the title of a page, under the heading of its section where one begins.
final class PageCell extends ListCell<GuidePage> {
    private final Label section = Cards.text("", "overline");
    private final Label title = Cards.text("");
    private final ListLine line;

    PageCell(ListView<GuidePage> list) {
        line = new ListLine(list, section, title);
    }

    @Override
    protected void updateItem(GuidePage page, boolean empty) {
        super.updateItem(page, empty);
        if (empty || page == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Cards.say(section, beginsSection(page) ? page.section() : "");
        title.setText(page.title());
        setAccessibleText(page.section() + ": " + page.title());
        setGraphic(line);
    }

    private boolean beginsSection(GuidePage page) {
        var pages = getListView().getItems();
        return getIndex() == 0
                || getIndex() > pages.size()
                || !pages.get(getIndex() - 1).section().equals(page.section());
    }
}
