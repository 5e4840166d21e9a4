package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The tabs and what the open one shows. Unlike a tab pane, the strip breaks into two lines where there is no room for
/// all, and the page is as long as the open tab only.
final class MoneyTabs extends VBox {
    private final List<MoneyTab> tabs;
    private final ToggleGroup choice = new ToggleGroup();
    private final VBox body = new VBox();
    private MoneyTab open;
    private Optional<MoneyPicture> picture = Optional.empty();

    MoneyTabs(List<MoneyTab> tabs, Messages messages) {
        this.tabs = tabs;
        open = tabs.getFirst();
        var strip = new FlowPane();
        strip.getStyleClass().add("tab-strip");
        strip.setAccessibleRole(AccessibleRole.TAB_PANE);
        strip.setAccessibleText(messages.get("money.tabs"));
        for (var tab : tabs) {
            var button = new ToggleButton(messages.get("money.tab." + tab.key()));
            button.getStyleClass().setAll("tab-button");
            button.setAccessibleRole(AccessibleRole.TAB_ITEM);
            button.setToggleGroup(choice);
            button.setOnAction(event -> button.setSelected(true));
            button.selectedProperty().subscribe(selected -> {
                if (selected) {
                    show(tab);
                }
            });
            strip.getChildren().add(button);
        }
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(strip, body);
        choice.getToggles().getFirst().setSelected(true);
    }

    private void show(MoneyTab tab) {
        open = tab;
        VBox.setVgrow(tab.node(), Priority.ALWAYS);
        body.getChildren().setAll(tab.node());
        picture.ifPresent(tab::show);
    }

    /// Brings the open tab up to date.
    void show(MoneyPicture latest) {
        picture = Optional.of(latest);
        open.show(latest);
    }

    /// Opens a tab by its key.
    void open(String key) {
        for (int i = 0; i < tabs.size(); i++) {
            if (tabs.get(i).key().equals(key)) {
                choice.getToggles().get(i).setSelected(true);
            }
        }
    }
}
