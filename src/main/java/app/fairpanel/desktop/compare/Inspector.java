package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.AnswerForm;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.ScopeText;
import app.fairpanel.desktop.words.SourceText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Ruling;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evidence.Finding;
import app.fairpanel.evidence.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;

/// Everything behind one cell: each statement with who said it and when, the question to ask, and what the topic feeds.
public final class Inspector {
    private final Supplier<Questions> questions;
    private final EvidenceModel evidence;
    private final Messages messages;
    private final Navigator navigator;
    private final AnswerForm answers;
    private final StatementCards statements;
    private final StatementEdits edits;
    private final CellEdits cells;
    private final ScopeText scopes;

    /// @param questions those of the evaluation as they are now
    public Inspector(
            Supplier<Questions> questions,
            EvidenceModel evidence,
            Messages messages,
            Navigator navigator,
            AnswerForm answers,
            StatementCards statements,
            StatementEdits edits,
            CellEdits cells) {
        this.questions = questions;
        this.evidence = evidence;
        this.messages = messages;
        this.navigator = navigator;
        this.answers = answers;
        this.statements = statements;
        this.edits = edits;
        this.cells = cells;
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
            parts.addAll(conflict(finding, topic, platform));
            parts.addAll(statements.of(finding, topic, statement -> actions(statement, topic, platform)));
            newer(finding).ifPresent(parts::add);
        }
        if (edits.areOffered()) {
            var add = new Button(messages.get("inspector.add"));
            add.getStyleClass().add("accent");
            add.setOnAction(event -> answers.addStatement(topic.id(), platform.id()));
            parts.add(add);
        }
        parts.addAll(withdrawn(topic, platform));
        parts.add(new MustHavePart(topic, platform, cells, messages));
        for (var question : questions.get().questionsFor(topic.id())) {
            parts.addAll(question(question, platform));
        }
        topic.feeds().ifPresent(input -> parts.addAll(feeds(input)));
        return parts;
    }

    private List<Node> actions(Statement statement, Topic topic, Platform platform) {
        if (!edits.areOffered() || !edits.isOwn(statement)) {
            return List.of();
        }
        var withdraw = action("inspector.withdraw", statement, topic);
        withdraw.setOnAction(event -> edits.withdraw(statement, topic, platform));
        if (!answers.canBeEdited(statement)) {
            return List.of(withdraw);
        }
        var edit = action("inspector.edit", statement, topic);
        edit.setOnAction(event -> answers.editStatement(statement));
        return List.of(edit, withdraw);
    }

    private Hyperlink action(String key, Statement statement, Topic topic) {
        var action = InspectorPane.about(statement.id(), new Hyperlink(messages.get(key)));
        action.getStyleClass().add("caption");
        action.setAccessibleText(
                messages.get("inspector.action", action.getText(), statements.brief(statement, topic)));
        return action;
    }

    private List<Node> conflict(Finding finding, Topic topic, Platform platform) {
        if (finding.status() == Status.CONFLICTING) {
            return edits.areOffered()
                    ? List.of(new SettlePane(
                            finding.contenders(),
                            statement -> statements.brief(statement, topic),
                            messages,
                            (holds, reason) -> edits.settle(finding, holds, reason, topic, platform)))
                    : List.of();
        }
        return finding.ruling().map(ruling -> settled(ruling, topic, platform)).orElse(List.of());
    }

    private List<Node> settled(Ruling ruling, Topic topic, Platform platform) {
        var said = Cards.text(messages.get("inspector.settled", DateText.of(ruling.date()), ruling.reason()));
        if (!edits.areOffered()) {
            return List.of(said);
        }
        var reopen = new Button(messages.get("inspector.reopen"));
        reopen.setOnAction(event -> edits.reopen(ruling, topic, platform));
        return List.of(said, reopen);
    }

    /// What was taken back, so that it can be brought back long after.
    private List<Node> withdrawn(Topic topic, Platform platform) {
        var parts = new ArrayList<Node>();
        for (var statement : edits.withdrawn(topic, platform)) {
            if (parts.isEmpty()) {
                parts.add(Cards.text(messages.get("inspector.withdrawn"), "overline"));
            }
            parts.add(Cards.text(statements.brief(statement, topic), "muted"));
            if (edits.areOffered()) {
                var back = action("inspector.bring-back", statement, topic);
                back.setOnAction(event -> edits.bringBack(statement, topic, platform));
                parts.add(back);
            }
        }
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
