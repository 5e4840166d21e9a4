package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Latest;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.money.Input;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// Everything behind one cell: each statement with who said it and when, the question to ask, and what the topic feeds.
public final class Inspector {
    private final Document document;
    private final EvidenceModel evidence;
    private final Messages messages;
    private final Navigator navigator;
    private final FindingParts findings;
    private final QuestionParts questions;
    private final CellEdits cells;
    private final MoneyStake stake;
    private final Latest<String> stakes;

    public Inspector(
            Document document,
            EvidenceModel evidence,
            Catalog catalog,
            Messages messages,
            Background background,
            Navigator navigator,
            FindingParts findings,
            QuestionParts questions,
            CellEdits cells) {
        this.document = document;
        this.evidence = evidence;
        stake = new MoneyStake(catalog, messages);
        stakes = background.latest();
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
        topic.feeds().ifPresent(input -> parts.addAll(feeds(input, platform)));
        return parts;
    }

    private List<Node> feeds(String id, Platform platform) {
        var open = new Button(messages.get("inspector.money.open"));
        open.setOnAction(event -> navigator.go(new Place.Money()));
        var matters = Cards.text("", "caption", "muted");
        Cards.say(matters, "");
        Input.byId(id).ifPresent(input -> {
            var evaluation = document.current();
            var known = evidence.current();
            stakes.ask(() -> stake.of(input, platform, evaluation, known), words -> Cards.say(matters, words));
        });
        return List.of(
                Cards.text(messages.get("inspector.money"), "overline"),
                Cards.text(messages.get("input." + id)),
                matters,
                open);
    }
}
