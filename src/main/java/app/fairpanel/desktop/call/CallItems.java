package app.fairpanel.desktop.call;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.ListLine;
import app.fairpanel.desktop.controls.Lists;
import app.fairpanel.evaluation.CallItem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/// The questions of a call, with how it went with each; choosing one goes back to it.
final class CallItems {
    private final ListView<CallItem> view = new ListView<>();
    private final Messages messages;
    private final Function<CallItem, String> name;
    private boolean showing;

    CallItems(Messages messages, Function<CallItem, String> name, Consumer<String> chosen) {
        this.messages = messages;
        this.name = name;
        view.getStyleClass().add("side-list");
        view.setAccessibleText(messages.get("call.list"));
        view.setCellFactory(list -> new ItemCell());
        ListLine.fit(view);
        view.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !showing) {
                chosen.accept(item.question());
            }
        });
    }

    Node view() {
        return view;
    }

    /// @param present the question that is asked now
    void show(List<CallItem> items, Optional<String> present) {
        showing = true;
        Lists.update(view.getItems(), items, CallItem::question);
        var at = IntStream.range(0, items.size())
                .filter(i -> present.filter(items.get(i).question()::equals).isPresent())
                .findFirst();
        at.ifPresentOrElse(
                i -> {
                    view.getSelectionModel().clearAndSelect(i);
                    view.scrollTo(Math.max(0, i - 2));
                },
                () -> view.getSelectionModel().clearSelection());
        showing = false;
    }

    private final class ItemCell extends ListCell<CallItem> {
        private final Label words = Cards.text("");
        private final Label result = Cards.text("", "caption", "muted");
        private final ListLine line = new ListLine(view, words, result);

        @Override
        protected void updateItem(CallItem item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            words.setText(name.apply(item));
            Cards.say(
                    result,
                    item.result() == CallItem.Result.OPEN
                            ? ""
                            : messages.get("call.result."
                                    + item.result()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-')));
            setAccessibleText(words.getText() + ", " + result.getText());
            setGraphic(line);
        }
    }
}
