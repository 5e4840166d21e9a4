package app.fairpanel.desktop.shell;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.find.Findable;
import app.fairpanel.desktop.find.Findable.Kind;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// What the menu can do now, as something that can be found.
final class MenuCommands {
    private static final String OPENS_A_WINDOW = "…";

    private final Messages messages;

    MenuCommands(Messages messages) {
        this.messages = messages;
    }

    /// @param except the command that is not among them
    List<Findable> of(List<Menu> menus, MenuItem except) {
        return menus.stream()
                .flatMap(menu -> menu.getItems().stream()
                        .filter(item ->
                                !(item instanceof SeparatorMenuItem) && !item.isDisable() && !item.equals(except))
                        .map(item -> command(menu, item)))
                .toList();
    }

    private Findable command(Menu menu, MenuItem item) {
        boolean view = item.getUserData() instanceof NavigationEntry;
        return new Findable(
                view ? Kind.VIEW : Kind.COMMAND,
                item.getText().replace(OPENS_A_WINDOW, ""),
                view ? "" : messages.get("find.command.detail", menu.getText()),
                "",
                Optional.ofNullable(item.getAccelerator())
                        .map(KeyCombination::getDisplayText)
                        .orElse(""),
                item::fire);
    }
}
