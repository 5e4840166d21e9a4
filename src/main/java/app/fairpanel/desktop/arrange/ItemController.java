package app.fairpanel.desktop.arrange;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.arrange.Arrangement.Choice;
import app.fairpanel.desktop.arrange.Arrangement.Item;
import app.fairpanel.desktop.controls.Cards;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

/// What can be done with the chosen topic or platform.
public final class ItemController {
    private final Kind kind;
    private final Arrangement arrangement;
    private final Messages messages;
    private Optional<Item> item = Optional.empty();
    private Consumer<String> onMerged = into -> {};
    private boolean showing;

    @FXML
    private Label name;

    @FXML
    private Label caption;

    @FXML
    private Pane renaming;

    @FXML
    private TextField nameField;

    @FXML
    private Label nameProblem;

    @FXML
    private Pane extras;

    @FXML
    private Button up;

    @FXML
    private Button down;

    @FXML
    private Button hide;

    @FXML
    private Label mustStay;

    @FXML
    private Pane merging;

    @FXML
    private ComboBox<Choice> others;

    @FXML
    private Button merge;

    @FXML
    private Pane removing;

    @FXML
    private Label losses;

    ItemController(Kind kind, Messages messages) {
        this.kind = kind;
        this.messages = messages;
        arrangement = kind.arrangement();
    }

    @FXML
    void initialize() {
        nameField.textProperty().subscribe((before, typed) -> rename(typed));
        nameField.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                arrangement.endRun();
            }
        });
        others.valueProperty().subscribe(choice -> merge.setDisable(choice == null));
    }

    /// @param merged is given the id of what something was put under
    void onMerged(Consumer<String> merged) {
        onMerged = merged;
    }

    /// Brings everything up to date, but for what is being typed.
    void show(Item shown) {
        var another = item.filter(before -> before.id().equals(shown.id())).isEmpty();
        item = Optional.of(shown);
        showing = true;
        if (another) {
            extras.getChildren().setAll(kind.extras(shown).stream().toList());
            others.setValue(null);
        }
        name.setText(shown.name());
        caption.setText(shown.caption());
        Cards.show(renaming, shown.canBeRenamed());
        if (another || !nameField.isFocused()) {
            nameField.setText(shown.name());
            Cards.say(nameProblem, "");
        }
        up.setDisable(!arrangement.canMove(shown.id(), -1));
        down.setDisable(!arrangement.canMove(shown.id(), 1));
        hide.setText(messages.get(shown.hidden() ? "arrange.show" : "arrange.hide"));
        hide.setDisable(!shown.canGo());
        Cards.show(mustStay, !shown.canGo());
        Cards.show(merging, !shown.others().isEmpty());
        if (!others.getItems().equals(shown.others())) {
            others.getItems().setAll(shown.others());
        }
        Cards.show(removing, shown.canBeRemoved() && shown.canGo());
        losses.setText(shown.canBeRemoved() ? messages.get("arrange.losses", arrangement.losses(shown.id())) : "");
        showing = false;
    }

    private void rename(String typed) {
        if (!showing) {
            item.ifPresent(renamed -> {
                var problem = arrangement.nameProblem(typed, Optional.of(renamed.id()));
                Cards.say(nameProblem, problem.orElse(""));
                if (problem.isEmpty()) {
                    arrangement.rename(renamed.id(), typed);
                }
            });
        }
    }

    @FXML
    void moveUp() {
        item.ifPresent(moved -> arrangement.move(moved.id(), -1));
    }

    @FXML
    void moveDown() {
        item.ifPresent(moved -> arrangement.move(moved.id(), 1));
    }

    @FXML
    void hideOrShow() {
        item.ifPresent(changed -> arrangement.hide(changed.id(), !changed.hidden()));
    }

    @FXML
    void merge() {
        item.ifPresent(merged -> {
            var into = others.getValue().id();
            arrangement.merge(merged.id(), into);
            onMerged.accept(into);
        });
    }

    @FXML
    void remove() {
        item.ifPresent(removed -> arrangement.remove(removed.id()));
    }
}
