package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.controls.StatusLook;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// One text of a column, which wraps, with an icon before it or none. Where it stands is a pseudo-class of the text,
/// which costs less to change than a style class; the icon takes its color from the text.
final class TextLine {
    private static final double GAP_EM = 0.36;
    private static final double HALF_A_CAPITAL_EM = 0.35;
    private static final double ICON_EM = 1.1;

    private final List<Node> scene;
    private final Runnable changed;
    private final Text words = new Text();
    private Optional<FontIcon> icon = Optional.empty();
    private Optional<PseudoClass> state = Optional.empty();

    /// @param scene where its nodes are put when they are first needed
    /// @param changed runs when it may need other room
    TextLine(List<Node> scene, Runnable changed, String... styleClasses) {
        this.scene = scene;
        this.changed = changed;
        words.getStyleClass().add("grid-text");
        words.getStyleClass().addAll(styleClasses);
        words.setTextOrigin(VPos.TOP);
        words.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        words.setManaged(false);
        words.fontProperty().subscribe((before, now) -> {
            icon.ifPresent(this::fit);
            changed.run();
        });
    }

    boolean isShown() {
        return !words.getText().isEmpty();
    }

    /// The size of its type, in pixels.
    double em() {
        return words.getFont().getSize();
    }

    /// Says something, or nothing when it is empty.
    void say(String said) {
        if (said.equals(words.getText())) {
            return;
        }
        words.setText(said);
        words.setVisible(!said.isEmpty());
        icon.ifPresent(picture -> picture.setVisible(!said.isEmpty()));
        if (!scene.contains(words)) {
            scene.add(words);
        }
        changed.run();
    }

    /// Says something in the color of a status, behind its icon.
    void say(StatusLook look, String said) {
        picture(look.icon());
        enter(PseudoClass.getPseudoClass(look.key()));
        say(said);
    }

    /// Puts an icon before the text.
    void picture(Ikon shape) {
        icon.ifPresentOrElse(known -> known.setIconCode(shape), () -> {
            var made = new FontIcon(shape);
            made.getStyleClass().clear();
            made.setTextOrigin(VPos.TOP);
            made.setManaged(false);
            fit(made);
            icon = Optional.of(made);
            words.fillProperty().subscribe(made::setIconColor);
            scene.add(made);
        });
    }

    private void fit(FontIcon picture) {
        picture.setIconSize((int) Math.round(ICON_EM * em()));
    }

    /// Leaves the state that it was in.
    private void enter(PseudoClass next) {
        if (!state.equals(Optional.of(next))) {
            state.ifPresent(before -> mark(before, false));
            mark(next, true);
            state = Optional.of(next);
        }
    }

    void mark(PseudoClass name, boolean active) {
        words.pseudoClassStateChanged(name, active);
    }

    /// Puts it in its place: the icon at the height of the capitals of the first line.
    ///
    /// @return where it ends
    double arrange(double x, double y, double room) {
        var indent = icon.map(picture -> picture.getLayoutBounds().getWidth() + GAP_EM * em())
                .orElse(0.0);
        words.setWrappingWidth(Math.max(1, room - indent));
        var middle = words.getBaselineOffset() - HALF_A_CAPITAL_EM * em();
        var above = icon.map(picture -> picture.getLayoutBounds().getHeight() / 2 - middle)
                .filter(more -> more > 0)
                .orElse(0.0);
        place(words, x + indent, y + above);
        icon.ifPresent(picture ->
                place(picture, x, y + above + middle - picture.getLayoutBounds().getHeight() / 2));
        return y + above + Math.ceil(words.getLayoutBounds().getHeight());
    }

    private static void place(Node node, double x, double y) {
        node.relocate(x, Math.rint(y));
    }
}
