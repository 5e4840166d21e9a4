package app.fairpanel.desktop.shell;

import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.View;
import org.kordamp.ikonli.Ikon;

/// One line of the navigation.
///
/// @param key the last part of the message key that names it
/// @param controller the view's controller, from which its FXML follows
/// @param places the kind of places that lie in this view
public record NavigationEntry(String key, Ikon icon, Class<? extends View> controller, Class<? extends Place> places) {}
