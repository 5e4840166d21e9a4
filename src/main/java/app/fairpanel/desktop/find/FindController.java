package app.fairpanel.desktop.find;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.ListLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Wires what is typed to what is found. The field and the list are one: the arrow down goes into the list and the
/// arrow up back out, typing in the list goes on in the field, and Enter opens what is chosen from either.
public final class FindController {
    private static final int MOST = 60;

    private final Finder finder;
    private final Messages messages;
    private final Consumer<Findable> open;

    @FXML
    private TextField words;

    @FXML
    private Label found;

    @FXML
    private ListView<Findable> list;

    @FXML
    private Label nothing;

    /// @param open takes what was chosen
    public FindController(List<Findable> all, Messages messages, Consumer<Findable> open) {
        finder = new Finder(all);
        this.messages = messages;
        this.open = open;
    }

    @FXML
    void initialize() {
        ListLine.fit(list);
        list.setCellFactory(view -> new FindableCell(view, messages, open));
        words.accessibleHelpProperty().bind(found.textProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typedInList);
        words.textProperty().subscribe(this::show);
    }

    private void show(String typed) {
        var all = finder.find(typed);
        list.getItems().setAll(all.subList(0, Math.min(all.size(), MOST)));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        nothing.setVisible(all.isEmpty());
        nothing.setText(messages.get("find.nothing", typed.strip()));
        found.setText(said(typed, all.size()));
    }

    private String said(String typed, int count) {
        if (typed.isBlank()) {
            return messages.get("find.begin");
        }
        return count > MOST ? messages.get("find.more", MOST, count) : messages.get("find.found", count);
    }

    private void inField(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().select(Math.min(1, list.getItems().size() - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            openChosen();
            event.consume();
        }
    }

    private void inList(KeyEvent event) {
        boolean atTop = list.getSelectionModel().getSelectedIndex() <= 0;
        if (event.getCode() == KeyCode.BACK_SPACE || (event.getCode() == KeyCode.UP && atTop)) {
            toField();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            openChosen();
            event.consume();
        }
    }

    private void typedInList(KeyEvent event) {
        var typed = event.getCharacter();
        if (!event.isShortcutDown() && !typed.isBlank() && !Character.isISOControl(typed.codePointAt(0))) {
            toField();
            words.appendText(typed);
            event.consume();
        }
    }

    private void toField() {
        words.requestFocus();
        words.end();
    }

    private void openChosen() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(open);
    }

    void focus() {
        words.requestFocus();
    }
}
