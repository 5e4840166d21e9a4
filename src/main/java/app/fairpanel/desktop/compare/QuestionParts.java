package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// Shows the questions that settle a topic, each with how it stands at a platform.
public final class QuestionParts {
    private final Supplier<Questions> questions;
    private final EvidenceModel evidence;
    private final Messages messages;
    private final Navigator navigator;

    /// @param questions those of the evaluation as they are now
    public QuestionParts(
            Supplier<Questions> questions, EvidenceModel evidence, Messages messages, Navigator navigator) {
        this.questions = questions;
        this.evidence = evidence;
        this.messages = messages;
        this.navigator = navigator;
    }

    List<Node> of(String topic, Platform platform) {
        return questions.get().questionsFor(topic).stream()
                .flatMap(question -> part(question, platform).stream())
                .toList();
    }

    private List<Node> part(Question question, Platform platform) {
        var status = evidence.current().status(question, platform.id());
        var open = new Button(messages.get("inspector.question.open"));
        open.setOnAction(event -> navigator.go(Place.question(question.id(), platform.id())));
        return List.of(
                Cards.text(messages.get("inspector.question"), "overline"),
                Cards.text(question.question()),
                Cards.text(
                        messages.get("question.status."
                                + status.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        "caption",
                        "muted"),
                open);
    }
}
