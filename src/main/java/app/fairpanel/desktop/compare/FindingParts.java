package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.AnswerForm;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.ScopeText;
import app.fairpanel.desktop.words.SourceText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Ruling;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evidence.Finding;
import app.fairpanel.evidence.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;

/// Shows what was said on a topic of a platform, scope by scope, with what can be done about it: correct it, take it
/// back, decide between statements that contradict each other, add another.
public final class FindingParts {
    private final Messages messages;
    private final AnswerForm answers;
    private final StatementCards statements;
    private final StatementEdits edits;
    private final ScopeText scopes;

    public FindingParts(Messages messages, AnswerForm answers, StatementCards statements, StatementEdits edits) {
        this.messages = messages;
        this.answers = answers;
        this.statements = statements;
        this.edits = edits;
        scopes = new ScopeText(messages);
    }

    List<Node> of(List<Finding> findings, Topic topic, Platform platform) {
        var parts = new ArrayList<Node>();
        for (var finding : findings) {
            if (findings.size() > 1 || !finding.scope().isAny()) {
                parts.add(Cards.text(scopes.of(finding.scope()), "overline"));
            }
            parts.addAll(conflict(finding, topic, platform));
            parts.addAll(statements.of(finding, topic, statement -> actions(statement, topic, platform)));
            newer(finding).ifPresent(parts::add);
        }
        return parts;
    }

    /// @param scope on whom the answer is to hold for, to begin with
    List<Node> add(Topic topic, Platform platform, Scope scope, String words) {
        if (!edits.areOffered()) {
            return List.of();
        }
        var add = InspectorPane.about("add " + topic.id(), new Button(words));
        add.setOnAction(event -> answers.addStatement(topic.id(), platform.id(), scope));
        return List.of(add);
    }

    /// What was taken back, so that it can be brought back long after.
    List<Node> withdrawn(Topic topic, Platform platform, Predicate<Statement> shown) {
        var parts = new ArrayList<Node>();
        for (var statement : edits.withdrawn(topic, platform)) {
            if (shown.test(statement)) {
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
        }
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

    private Optional<Node> newer(Finding finding) {
        return finding.newerContradiction()
                .map(statement -> Cards.text(
                        messages.get("inspector.newer", new SourceText(messages).brief(statement)), "caption"));
    }
}
