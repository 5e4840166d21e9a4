package app.fairpanel.desktop.controls;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;

/// Holds every text that is typed or pasted to the length that can be saved. What would be longer is refused as a
/// whole and said: a text cut short without a word would be worse than none.
public final class TypedLimit {
    private final int most;
    private final IntConsumer refused;

    /// @param most characters of one text
    /// @param refused hears how many there would have been, after the field stayed as it was
    public TypedLimit(int most, IntConsumer refused) {
        this.most = most;
        this.refused = refused;
    }

    /// Watches over the fields of these windows, and of those that will be among them.
    public void guard(ObservableList<Window> windows) {
        windows.forEach(this::guard);
        windows.addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::guard);
            }
        });
    }

    private void guard(Window window) {
        whenSet(window.sceneProperty(), this::guard);
    }

    private void guard(Scene scene) {
        whenSet(scene.focusOwnerProperty(), this::guard);
    }

    private static <T> void whenSet(ObservableValue<T> property, Consumer<T> action) {
        property.subscribe(value -> Optional.ofNullable(value).ifPresent(action));
    }

    private void guard(Node focused) {
        switch (focused) {
            case TextInputControl field -> guard(field);
            case ComboBox<?> box when box.isEditable() -> guard(box.getEditor());
            default -> {}
        }
    }

    /// By listening, as a text formatter would keep Esc from closing the dialog that the field is in.
    private void guard(TextInputControl field) {
        if (field.getProperties().putIfAbsent(TypedLimit.class, most) == null) {
            field.textProperty().addListener((text, before, now) -> {
                if (now.length() > most && now.length() > before.length()) {
                    Platform.runLater(() -> takeBack(field, before, now.length()));
                }
            });
        }
    }

    private void takeBack(TextInputControl field, String before, int length) {
        if (field.getText().length() > Math.max(most, before.length())) {
            field.setText(before);
            field.positionCaret(before.length());
            refused.accept(length);
        }
    }
}
