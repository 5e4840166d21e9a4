package app.fairpanel.desktop.controls;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
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
}
