package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.StatusLook;
import app.fairpanel.evidence.Status;
import java.util.Optional;
import javafx.css.PseudoClass;
import org.kordamp.ikonli.feather.Feather;

/// What is known of one topic on one platform.
final class GridCell extends TextColumn {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final Messages messages;
    private final TextLine headline = line("grid-headline");
    private final TextLine status = line("caption");
    private final TextLine stale = line("caption");
    private final TextLine more = line("caption", "muted");
    private final TextLine clearing = line("caption");
    private final TextLine note = line("caption");
    private Optional<CellText> shown = Optional.empty();

    GridCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("grid-cell");
    }

    void show(CellText text) {
        if (shown.equals(Optional.of(text))) {
            return;
        }
        shown = Optional.of(text);
        headline.say(text.headline());
        headline.mark(UNKNOWN, text.status() == Status.UNKNOWN);
        say(status, StatusLook.of(text.status()), text.detail());
        if (text.stale()) {
            say(stale, StatusLook.STALE, text.old());
        } else {
            stale.say("");
        }
        more.say(text.more());
        showClearing(text.clearing());
        if (!text.note().isEmpty()) {
            note.picture(Feather.EDIT_3);
        }
        note.say(text.note());
    }

    private void say(TextLine line, StatusLook look, String detail) {
        line.say(look, look.words(messages, detail));
    }

    /// Where the platform stands with a must-have; nothing where the topic is none.
    private void showClearing(Clearing stands) {
        if (stands == Clearing.NOT_ASKED) {
            clearing.say("");
        } else {
            clearing.say(stands.look(), messages.get("compare.clearing." + stands.key()));
        }
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
