package app.fairpanel.desktop.merge;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.storage.Conflict.Side;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One thing to choose: how it is in the window, and beside it how it is in the other version.
final class ConflictPane extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ToggleGroup group = new ToggleGroup();
    private final RadioButton mine;
    private final RadioButton theirs;

    ConflictPane(MergeItem item, Messages messages, String theirsName, Consumer<Side> choose) {
        getStyleClass().addAll("card", "conflict");
        mine = choice(messages.get("merge.mine"), item, item.mine(), () -> choose.accept(Side.MINE));
        theirs = choice(theirsName, item, item.theirs(), () -> choose.accept(Side.THEIRS));
        getChildren().add(Cards.text(item.what(), "strong"));
        if (!item.before().isEmpty()) {
            getChildren()
                    .add(Cards.text(
                            messages.get("merge.before", String.join("; ", item.before())), "caption", "muted"));
        }
        var sides = new HBox(side(mine, item.mine()), side(theirs, item.theirs()));
        sides.getStyleClass().add("conflict-sides");
        getChildren().add(sides);
    }

    private RadioButton choice(String name, MergeItem item, List<String> lines, Runnable chosen) {
        var choice = new RadioButton(name);
        choice.getStyleClass().add("strong");
        choice.setWrapText(true);
        choice.setAccessibleText(item.what() + ", " + name + ": " + String.join(", ", lines));
        choice.setToggleGroup(group);
        choice.selectedProperty().addListener((property, before, now) -> {
            if (now) {
                chosen.run();
            }
        });
        return choice;
    }

    private static VBox side(RadioButton choice, List<String> lines) {
        var side = new VBox(choice);
        lines.forEach(line -> side.getChildren().add(Cards.text(line)));
        side.getStyleClass().add("conflict-side");
        side.setMinWidth(0);
        side.setOnMouseClicked(event -> choice.fire());
        choice.selectedProperty().subscribe(chosen -> side.pseudoClassStateChanged(CHOSEN, chosen));
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    void show(@Nullable Side side) {
        if (side != null) {
            group.selectToggle(side == Side.MINE ? mine : theirs);
        }
    }

    void focus() {
        mine.requestFocus();
    }
}
