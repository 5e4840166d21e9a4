package app.fairpanel.desktop.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Ctrl or Cmd with a digit leads to a view: 1 to the first in the navigation.
final class ViewShortcut {
    private ViewShortcut() {}

    static KeyCombination of(OpenViews views, NavigationEntry entry) {
        return new KeyCodeCombination(
                KeyCode.valueOf("DIGIT" + (views.entries().indexOf(entry) + 1)), KeyCombination.SHORTCUT_DOWN);
    }
}
