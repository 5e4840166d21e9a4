package app.fairpanel.desktop.questions;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.ListLine;
import app.fairpanel.desktop.questions.QuestionRows.DomainCount;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.util.StringConverter;

/// Shows a domain with how many of its questions are open.
final class DomainCell extends ListCell<DomainCount> {
    private final Messages messages;
    private final Label name = Cards.text("");
    private final Label open = Cards.text("", "caption", "muted");
    private final ListLine line;

    DomainCell(ListView<DomainCount> list, Messages messages) {
        this.messages = messages;
        getStyleClass().add("domain-cell");
        line = new ListLine(list, name, open);
    }

    static String name(DomainCount count, Messages messages) {
        return count.domain()
                .map(domain -> messages.get("domain." + domain.name().toLowerCase(Locale.ROOT)))
                .orElse(messages.get("questions.domain.all"));
    }

    static StringConverter<DomainCount> converter(Messages messages) {
        return new StringConverter<>() {
            @Override
            public String toString(DomainCount count) {
                return count == null ? "" : messages.get("questions.domain.box", name(count, messages), count.open());
            }

            @Override
            public DomainCount fromString(String text) {
                throw new UnsupportedOperationException("the box cannot be typed in");
            }
        };
    }

    @Override
    protected void updateItem(DomainCount count, boolean empty) {
        super.updateItem(count, empty);
        if (empty || count == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(name(count, messages));
        open.setText(messages.get("questions.domain.open", count.open()));
        setAccessibleText(name.getText() + ", " + open.getText());
        setGraphic(line);
    }
}
