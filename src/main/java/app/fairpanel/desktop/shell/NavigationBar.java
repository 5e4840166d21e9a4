package app.fairpanel.desktop.shell;

import app.fairpanel.desktop.Messages;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons that lead to the views.
final class NavigationBar {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Pane pane;
    private final ToggleGroup choice = new ToggleGroup();

    NavigationBar(Pane pane, OpenViews views, Messages messages) {
        this.pane = pane;
        for (var entry : views.entries()) {
            pane.getChildren()
                    .add(button(
                            entry,
                            messages.get("navigation." + entry.key()),
                            ViewShortcut.of(views, entry).getDisplayText()));
        }
        choice.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null) {
                views.open((NavigationEntry) toggle.getUserData());
            }
        });
        views.present().subscribe(this::select);
    }

    private ToggleButton button(NavigationEntry entry, String name, String shortcut) {
        var button = new ToggleButton(name, new FontIcon(entry.icon()));
        button.getStyleClass().setAll("toggle-button", "navigation-item");
        button.setTooltip(new Tooltip(name + "  " + shortcut));
        button.setAccessibleText(name);
        button.setToggleGroup(choice);
        button.setUserData(entry);
        button.setOnAction(event -> button.setSelected(true));
        return button;
    }

    private void select(Optional<NavigationEntry> present) {
        choice.getToggles().stream()
                .filter(toggle -> present.equals(Optional.of(toggle.getUserData())))
                .forEach(choice::selectToggle);
    }

    /// Shows icons only, or with their names.
    void compact(boolean compact) {
        pane.pseudoClassStateChanged(COMPACT, compact);
        choice.getToggles()
                .forEach(toggle -> ((ToggleButton) toggle)
                        .setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }
}
