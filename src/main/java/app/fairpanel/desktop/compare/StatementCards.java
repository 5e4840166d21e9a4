package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.Links;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.StatusBadge;
import app.fairpanel.desktop.words.AsSaid;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.SourceText;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Strength;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evidence.Finding;
import app.fairpanel.evidence.Status;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Shows the statements behind a finding, the one that holds first.
public final class StatementCards {
    private final Messages messages;
    private final Links links;
    private final Background background;
    private final AsSaid asSaid;
    private final SourceText sources;

    public StatementCards(Messages messages, Links links, Background background) {
        this.messages = messages;
        this.links = links;
        this.background = background;
        asSaid = new AsSaid(messages);
        sources = new SourceText(messages);
    }

    public List<Node> of(Finding finding, Topic topic) {
        return of(finding, topic, statement -> List.of());
    }

    /// @param actions what can be done with a statement
    List<Node> of(Finding finding, Topic topic, Function<Statement, List<Node>> actions) {
        return finding.statements().stream()
                .map(statement -> card(statement, topic, finding, actions.apply(statement)))
                .toList();
    }

    private Node card(Statement statement, Topic topic, Finding finding, List<Node> actions) {
        var card = new VBox();
        card.getStyleClass().add("statement");
        var holds = finding.best().filter(statement::equals).isPresent();
        asSaid.shown(statement, topic)
                .ifPresent(text -> card.getChildren().add(Cards.text(text, holds ? "strong" : "plain")));
        if (!asSaid.words(statement).isEmpty() && !saysOnlyItsValue(statement)) {
            card.getChildren().add(Cards.text(quoted(statement)));
        }
        if (!asSaid.note(statement).isEmpty()) {
            card.getChildren().add(Cards.text(asSaid.note(statement), "caption", "muted"));
        }
        var badge = new StatusBadge(messages);
        badge.setMinHeight(StatusBadge.USE_PREF_SIZE);
        badge.show(Status.of(statement.strength()), sources.full(statement));
        card.getChildren().add(badge);
        var trust = sources.trust(statement);
        if (!trust.isEmpty()) {
            card.getChildren().add(Cards.text(trust, "caption", "muted"));
        }
        if (finding.contradicting().contains(statement)) {
            card.getChildren()
                    .add(
                            finding.status() == Status.CONFLICTING
                                    ? Cards.text(messages.get("inspector.otherwise"), "caption", "otherwise")
                                    : Cards.text(messages.get("inspector.differs"), "caption", "muted"));
        }
        statement
                .recheck()
                .ifPresent(day -> card.getChildren()
                        .add(Cards.text(messages.get("inspector.recheck", DateText.of(day)), "caption")));
        var foot = new FlowPane();
        foot.getStyleClass().add("statement-foot");
        statement
                .source()
                .link()
                .ifPresent(address -> card.getChildren().add(new ProofLink(address, messages, links, background)));
        if (statement.source().kind() == SourceKind.EOB
                && statement.source().link().isPresent()) {
            card.getChildren().add(Cards.text(messages.get("inspector.eob"), "caption", "otherwise"));
        }
        foot.getChildren().addAll(actions);
        Cards.show(foot, !foot.getChildren().isEmpty());
        card.getChildren().add(foot);
        if (holds) {
            card.getStyleClass().add("holds");
        }
        return card;
    }

    /// What was said and by whom, in one line.
    String brief(Statement statement, Topic topic) {
        return messages.get(
                "inspector.said", asSaid.shown(statement, topic).orElse(statement.words()), sources.full(statement));
    }

    private static boolean saysOnlyItsValue(Statement statement) {
        return statement
                .value()
                .filter(value -> value instanceof Value.Text(var text) && text.equals(statement.words()))
                .isPresent();
    }

    /// What was said to the user stands in quotation marks; what was published is told in our own words.
    private String quoted(Statement statement) {
        return statement.strength().compareTo(Strength.TOLD) >= 0
                ? "“" + asSaid.words(statement) + "”"
                : asSaid.words(statement);
    }
}
