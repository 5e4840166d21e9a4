package app.fairpanel.desktop.money;

import javafx.scene.Node;

/// One of the tabs at the right. It is only asked to show something while it is in sight.
interface MoneyTab {
    /// The last part of the message key that names it.
    String key();

    Node node();

    void show(MoneyPicture picture);
}
