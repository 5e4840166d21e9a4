package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Scope;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// Everything behind one cell: each statement with who said it and when, the question to ask, and what the topic feeds.
public final class Inspector {
    private final EvidenceModel evidence;
    private final Messages messages;
    private final Navigator navigator;
    private final FindingParts findings;
    private final QuestionParts questions;
    private final CellEdits cells;

    public Inspector(
            EvidenceModel evidence,
            Messages messages,
            Navigator navigator,
            FindingParts findings,
            QuestionParts questions,
            CellEdits cells) {
        this.evidence = evidence;
        this.messages = messages;
        this.navigator = navigator;
        this.findings = findings;
        this.questions = questions;
        this.cells = cells;
    }

    List<Node> of(Topic topic, Platform platform) {
        var parts = new ArrayList<Node>();
        parts.add(new PlatformName(platform));
        parts.add(Cards.text(topic.name(), "section"));
        parts.add(Cards.text(topic.impact(), "muted"));
        var said = evidence.current().cell(topic.id(), platform.id()).findings();
        if (said.isEmpty()) {
            parts.add(Cards.text(messages.get("inspector.nobody", platform.name())));
        }
        parts.addAll(findings.of(said, topic, platform));
        var add = findings.add(topic, platform, Scope.ANY, messages.get("inspector.add"));
        add.forEach(button -> button.getStyleClass().add("accent"));
        parts.addAll(add);
        parts.addAll(findings.withdrawn(topic, platform, statement -> true));
        parts.add(new MustHavePart(topic, platform, cells, messages));
        parts.addAll(questions.of(topic.id(), platform));
        topic.feeds().ifPresent(input -> parts.addAll(feeds(input)));
        return parts;
    }

    private List<Node> feeds(String input) {
        var open = new Button(messages.get("inspector.money.open"));
        open.setOnAction(event -> navigator.go(new Place.Money()));
        return List.of(
                Cards.text(messages.get("inspector.money"), "overline"),
                Cards.text(messages.get("input." + input)),
                open);
    }
}
