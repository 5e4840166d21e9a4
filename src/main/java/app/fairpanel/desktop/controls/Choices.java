package app.fairpanel.desktop.controls;

import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/// Boxes that offer a choice of what is not text.
public final class Choices {
    private Choices() {}

    /// @param words what a choice is called
    public static <T> void offer(ComboBox<T> box, List<T> choices, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the box cannot be typed in");
            }
        });
        box.getItems().setAll(choices);
    }

    /// Lets the down key open what a box suggests in which something can also be typed, with the first chosen where
    /// nothing is typed yet.
    public static void openWithDown(ComboBox<?> box) {
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN
                    && !box.isShowing()
                    && !box.getItems().isEmpty()) {
                event.consume();
                // Later, or the skin would take the same key for a step in the list that has just opened.
                Platform.runLater(() -> open(box));
            }
        });
    }

    private static void open(ComboBox<?> box) {
        if (box.getEditor().getText().isEmpty()) {
            box.getSelectionModel().selectFirst();
        }
        box.show();
    }
}
