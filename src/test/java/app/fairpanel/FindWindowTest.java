package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.desktop.find.Findable;
import app.fairpanel.desktop.find.Findable.Kind;
import app.fairpanel.document.Document;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Finding anything by a few letters, in the app as it is put together.
class FindWindowTest extends ViewTest {
    @TempDir
    Path folder;

    private void open() {
        show(
                () -> Session.withoutFile(
                                new TestApp(folder).services(),
                                new SessionTest.NoCommands(),
                                new Document(SampleEvaluation.underWay()))
                        .root(),
                1000,
                700);
        robot.push(KeyCode.CONTROL, KeyCode.K);
    }

    @SuppressWarnings("unchecked")
    private List<Findable> found() {
        return List.copyOf(((ListView<Findable>) front("#list", ListView.class)).getItems());
    }

    private Findable chosen() {
        return (Findable) front("#list", ListView.class).getSelectionModel().getSelectedItem();
    }

    private <T extends Node> T front(String query, Class<T> type) {
        return type.cast(front().getScene().getRoot().lookup(query));
    }

    @Test
    void goesToWhatWasTypedAFewLettersOf() {
        open();
        type("crti");
        assertThat(chosen().name()).isEqualTo("Credentialing time");
        robot.push(KeyCode.ENTER);

        assertThat(Window.getWindows()).hasSize(1);
        assertThat(find(".grid-list", Node.class).isFocused()).isTrue();
        assertThat(robot.lookup("#inspector").lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Credentialing time");
    }

    @Test
    void thePeopleAtAPlatformAreWhereOneWouldCallThem() {
        open();
        type("kim");
        robot.push(KeyCode.ENTER);
        onFx(() -> stage().getScene().getRoot().layout());

        assertThat(robot.lookup(".contacts .section").queryAs(Label.class).getText())
                .isEqualTo(messages.get("contacts.title", "Headway"));
    }

    @Test
    void theKeyboardIsEnoughAndTheEmptyResultIsSaid() {
        open();
        assertThat(found()).extracting(Findable::kind).contains(Kind.COMMAND, Kind.VIEW);
        assertThat(found())
                .filteredOn(command -> command.name().equals(messages.get("navigation.decide")))
                .singleElement()
                .satisfies(view -> assertThat(view.keys()).isEqualTo("Ctrl+5"));
        type("fee");
        var first = chosen();
        robot.push(KeyCode.DOWN);
        assertThat(front("#list", ListView.class).isFocused()).isTrue();
        assertThat(chosen()).isNotEqualTo(first);
        robot.push(KeyCode.UP).push(KeyCode.UP);
        assertThat(front("#words", TextField.class).isFocused()).isTrue();
        robot.push(KeyCode.DOWN);
        type(" zz");
        assertThat(front("#words", TextField.class).getText()).isEqualTo("feezz");
        assertThat(found()).isEmpty();
        assertThat(front("#nothing", Label.class).isVisible()).isTrue();
        assertThat(front("#nothing", Label.class).getText()).contains("feezz");
        assertThat(front("#words", TextField.class).getAccessibleHelp()).isEqualTo(messages.get("find.found", 0));
        audit();
        robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        assertThat(Window.getWindows()).hasSize(1);
    }

    @Test
    void aCommandIsDoneAfterTheWindowIsClosed() {
        open();
        type("cl");
        audit();
        picture("find");
        robot.push(KeyCode.ESCAPE);
        onFx(() -> find("#findButton", javafx.scene.control.Button.class).fire());
        type("keyboard short");
        robot.push(KeyCode.ENTER);

        assertThat(Window.getWindows()).hasSize(2);
        assertThat(robot.from(front().getScene().getRoot()).lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Ctrl+K", messages.get("menu.edit.find-anything"));
    }
}
