package app.fairpanel.desktop.questions;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evidence.QuestionStatus;
import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How a question stands, as an icon, a word and a color.
final class QuestionBadge extends Label {
    private final Messages messages;
    /// One for good, as a new one has no style until the next frame.
    private final FontIcon picture = new FontIcon();

    QuestionBadge(Messages messages) {
        this.messages = messages;
        setGraphic(picture);
        setMinWidth(USE_PREF_SIZE);
    }

    void show(Standing standing) {
        getStyleClass().setAll("label", "status", styleClass(standing));
        picture.setIconCode(icon(standing.status()));
        setText(messages.get(
                standing.due()
                        ? "questions.chip.due"
                        : "questions.chip."
                                + standing.status()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')));
    }

    private static String styleClass(Standing standing) {
        return switch (standing.status()) {
            case TO_ASK, NOT_APPLICABLE -> "claimed";
            case WAITING -> standing.due() ? "conflicting" : "stale";
            case ANSWERED -> "told";
            case IN_WRITING -> "in-writing";
            case CONFLICTING -> "conflicting";
        };
    }

    private static Ikon icon(QuestionStatus status) {
        return switch (status) {
            case TO_ASK -> Feather.CIRCLE;
            case WAITING -> Feather.CLOCK;
            case ANSWERED -> Feather.PHONE;
            case IN_WRITING -> Feather.FILE_TEXT;
            case CONFLICTING -> Feather.REPEAT;
            case NOT_APPLICABLE -> Feather.MINUS;
        };
    }
}
