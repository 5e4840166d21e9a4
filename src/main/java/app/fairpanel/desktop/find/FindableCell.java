package app.fairpanel.desktop.find;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.ListLine;
import app.fairpanel.desktop.find.Findable.Kind;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows one thing that was found: what kind it is, its name, the keys that do the same, and a line about it.
final class FindableCell extends ListCell<Findable> {
    private final Messages messages;
    private final FontIcon icon = new FontIcon(Feather.SEARCH);
    private final Label name = Cards.text("", "strong");
    private final Label kind = new Label();
    private final Label detail = Cards.text("", "muted");
    private final ListLine line;

    FindableCell(ListView<Findable> list, Messages messages, Consumer<Findable> open) {
        this.messages = messages;
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        kind.getStyleClass().addAll("caption", "muted");
        kind.setMinWidth(USE_PREF_SIZE);
        var heading = new HBox(icon, name, kind);
        heading.getStyleClass().add("find-heading");
        line = new ListLine(list, heading, detail);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                Optional.ofNullable(getItem()).ifPresent(open);
            }
        });
    }

    @Override
    protected void updateItem(Findable findable, boolean empty) {
        super.updateItem(findable, empty);
        if (empty || findable == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var what = messages.get("find.kind." + findable.kind().key());
        icon.setIconCode(icon(findable.kind()));
        name.setText(findable.name());
        kind.setText(findable.keys().isEmpty() ? what : findable.keys());
        Cards.say(detail, findable.detail());
        setAccessibleText(Stream.of(what, findable.name(), findable.detail(), findable.keys())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        setGraphic(line);
    }

    private static Ikon icon(Kind kind) {
        return switch (kind) {
            case COMMAND -> Feather.COMMAND;
            case VIEW -> Feather.COMPASS;
            case PLATFORM -> Feather.LAYERS;
            case TOPIC -> Feather.COLUMNS;
            case QUESTION -> Feather.HELP_CIRCLE;
            case PERSON -> Feather.USER;
            case ANSWER -> Feather.MESSAGE_SQUARE;
            case GUIDE -> Feather.BOOK_OPEN;
        };
    }
}
