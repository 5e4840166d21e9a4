package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.AnswerForm;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.desktop.words.ScopeText;
import app.fairpanel.desktop.words.SourceText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// Everything behind one cell: each statement with who said it and when, the question to ask, and what the topic feeds.
public final class Inspector {
    private final Catalog catalog;
    private final EvidenceModel evidence;
    private final Messages messages;
    private final Navigator navigator;
    private final AnswerForm answers;
    private final StatementCards statements;
    private final ScopeText scopes;

    public Inspector(
            Catalog catalog,
            EvidenceModel evidence,
            Messages messages,
            Navigator navigator,
            AnswerForm answers,
            StatementCards statements) {
        this.catalog = catalog;
        this.evidence = evidence;
        this.messages = messages;
        this.navigator = navigator;
        this.answers = answers;
        this.statements = statements;
        scopes = new ScopeText(messages);
    }

    List<Node> of(Topic topic, Platform platform) {
        var parts = new ArrayList<Node>();
        parts.add(new PlatformName(platform));
        parts.add(Cards.text(topic.name(), "section"));
        parts.add(Cards.text(topic.impact(), "muted"));
        var findings = evidence.current().cell(topic.id(), platform.id()).findings();
        if (findings.isEmpty()) {
            parts.add(Cards.text(messages.get("inspector.nobody", platform.name())));
        }
        for (var finding : findings) {
            if (findings.size() > 1 || !finding.scope().isAny()) {
                parts.add(Cards.text(scopes.of(finding.scope()), "overline"));
            }
            parts.addAll(statements.of(finding, topic));
            newer(finding).ifPresent(parts::add);
        }
        var add = new Button(messages.get("inspector.add"));
        add.getStyleClass().add("accent");
        add.setOnAction(event -> answers.addStatement(topic.id(), platform.id()));
        parts.add(add);
        for (var question : catalog.questionsFor(topic.id())) {
            parts.addAll(question(question, platform));
        }
        topic.feeds().ifPresent(input -> parts.addAll(feeds(input)));
        return parts;
    }

    private java.util.Optional<Node> newer(Finding finding) {
        return finding.newerContradiction()
                .map(statement -> Cards.text(
                        messages.get("inspector.newer", new SourceText(messages).brief(statement)), "caption"));
    }

    private List<Node> question(Question question, Platform platform) {
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

    private List<Node> feeds(String input) {
        var open = new Button(messages.get("inspector.money.open"));
        open.setOnAction(event -> navigator.go(new Place.Money()));
        return List.of(
                Cards.text(messages.get("inspector.money"), "overline"),
                Cards.text(messages.get("input." + input)),
                open);
    }
}
