package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.compare.StatementCards;
import app.fairpanel.desktop.controls.Cards;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/// Shows what was said on a question before; where it settles several topics, each under its name.
final class EarlierAnswers {
    private final EvidenceModel evidence;
    private final StatementCards statements;

    EarlierAnswers(EvidenceModel evidence, StatementCards statements) {
        this.evidence = evidence;
        this.statements = statements;
    }

    List<Node> of(List<Topic> topics, String platform) {
        return topics.stream()
                .flatMap(topic -> {
                    var said = of(topic, platform);
                    return said.isEmpty() || topics.size() == 1
                            ? said.stream()
                            : Stream.concat(Stream.of(Cards.text(topic.name(), "overline")), said.stream());
                })
                .toList();
    }

    private List<Node> of(Topic topic, String platform) {
        return evidence.current().cell(topic.id(), platform).findings().stream()
                .flatMap(finding -> statements.of(finding, topic).stream())
                .toList();
    }
}
