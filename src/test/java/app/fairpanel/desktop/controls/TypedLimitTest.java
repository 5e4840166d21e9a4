package app.fairpanel.desktop.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.ViewTest;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class TypedLimitTest extends ViewTest {
    private final List<Integer> refused = new ArrayList<>();

    private record Fields(TextField name, TextArea notes, ComboBox<String> person) {}

    private Fields open() {
        var fields = onFx(() -> new Fields(new TextField("a long text from before"), new TextArea(), new ComboBox<>()));
        onFx(() -> fields.person().setEditable(true));
        show(() -> new VBox(fields.name(), fields.notes(), fields.person()), 400, 400);
        onFx(() -> new TypedLimit(10, refused::add).guard(FXCollections.observableArrayList(stage())));
        return fields;
    }

    private void paste(String text, TextInputControl into) {
        onFx(() -> into.insertText(into.getCaretPosition(), text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void refusesAsAWholeWhatWouldBeTooLong() {
        var fields = open();
        var name = fields.name();
        var notes = fields.notes();
        var person = fields.person();
        onFx(name::requestFocus);
        onFx(name::clear);
        paste("twelve", name);
        paste("fiver", name);
        assertThat(name.getText()).isEqualTo("twelve");
        assertThat(refused).containsExactly(11);
        paste("four", name);
        assertThat(name.getText()).isEqualTo("twelvefour");

        onFx(notes::requestFocus);
        paste("a\nb\nc\nd\ne\nf", notes);
        assertThat(notes.getText()).isEmpty();

        onFx(person::requestFocus);
        paste("eleven, and more", person.getEditor());
        assertThat(person.getEditor().getText()).isEmpty();
        assertThat(refused).containsExactly(11, 11, 16);

        onFx(name::requestFocus);
        onFx(() -> name.selectRange(2, 4));
        onFx(() -> name.replaceSelection("much too long"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(name.getText()).isEqualTo("twelvefour");
        assertThat(name.getCaretPosition()).isEqualTo(10);
    }

    /// A file may hold a longer text than the app would take; it can be made shorter.
    @Test
    void aLongTextCanBeShortened() {
        var name = open().name();
        onFx(name::requestFocus);
        onFx(() -> name.deleteText(0, 2));
        assertThat(name.getText()).isEqualTo("long text from before");
        assertThat(refused).isEmpty();
    }

    /// Esc closes a dialog also from within a field.
    @Test
    void escapeGoesOnToTheDialog() {
        var name = open().name();
        var escapes = new ArrayList<KeyCode>();
        onFx(() -> name.getParent().setOnKeyPressed(event -> escapes.add(event.getCode())));
        onFx(name::requestFocus);
        robot.push(KeyCode.ESCAPE);
        assertThat(escapes).containsExactly(KeyCode.ESCAPE);
    }
}
