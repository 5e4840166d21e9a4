package app.fairpanel.desktop.money;

import app.fairpanel.desktop.controls.PlatformName;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Shows a [Phrase], its amounts in the colors of their platforms.
final class PhraseFlow extends TextFlow {
    private List<Phrase.Part> shown = List.of();

    PhraseFlow() {
        getStyleClass().add("phrase");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(Phrase phrase) {
        if (shown.equals(phrase.parts())) {
            return;
        }
        shown = phrase.parts();
        setAccessibleText(phrase.text());
        while (getChildren().size() > shown.size()) {
            getChildren().removeLast();
        }
        for (int i = 0; i < shown.size(); i++) {
            if (i == getChildren().size()) {
                getChildren().add(new Text());
            }
            style((Text) getChildren().get(i), shown.get(i));
        }
    }

    private static void style(Text text, Phrase.Part part) {
        text.setText(part.words());
        text.getStyleClass().setAll("phrase-text");
        if (part.strong()) {
            text.getStyleClass().add("strong");
        }
        part.platform()
                .map(PlatformName::styleClass)
                .ifPresent(style -> text.getStyleClass().addAll(style, "platform-text"));
    }
}
