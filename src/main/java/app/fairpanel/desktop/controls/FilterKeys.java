package app.fairpanel.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Joins a list with the field that filters it by words: typing in the list goes to the field, Enter and the arrow
/// down go back to the list, Esc clears the words.
public final class FilterKeys {
    private final TextField words;
    private final Node list;

    private FilterKeys(TextField words, Node list) {
        this.words = words;
        this.list = list;
    }

    public static void join(TextField words, Node list) {
        var keys = new FilterKeys(words, list);
        words.addEventHandler(KeyEvent.KEY_PRESSED, keys::inField);
        list.addEventHandler(KeyEvent.KEY_PRESSED, keys::inList);
        list.addEventHandler(KeyEvent.KEY_TYPED, keys::typedInList);
    }

    private void inField(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            words.clear();
        }
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
        }
    }

    private void inList(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            words.clear();
            event.consume();
        }
    }

    private void typedInList(KeyEvent event) {
        var typed = event.getCharacter();
        if (!typed.isBlank() && !event.isShortcutDown() && Character.isLetterOrDigit(typed.codePointAt(0))) {
            words.requestFocus();
            words.setText(typed);
            words.end();
            event.consume();
        }
    }
}
