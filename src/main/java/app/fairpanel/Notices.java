package app.fairpanel;

import app.fairpanel.desktop.controls.NoticeBar;
import java.util.Optional;

/// Says what was done or found, at the bottom of the window.
@FunctionalInterface
interface Notices {
    /// @param offered what can be done about it
    void say(String text, Optional<NoticeBar.Action> offered);
}
