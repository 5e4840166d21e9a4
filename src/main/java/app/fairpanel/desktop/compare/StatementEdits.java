package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Ruling;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evidence.Finding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// What the user can do with what was said: take it back, bring it back, and decide between statements that contradict
/// each other. Each is one step of the history.
public final class StatementEdits {
    private final Document document;
    private final Messages messages;
    private final Clock clock;

    public StatementEdits(Document document, Messages messages, Clock clock) {
        this.document = document;
        this.messages = messages;
        this.clock = clock;
    }

    /// Whether the document may be changed at all.
    boolean areOffered() {
        return !document.isReadOnly();
    }

    /// Whether the user learned it themselves. What ships with the app cannot be changed.
    boolean isOwn(Statement statement) {
        return document.current().statements().stream().anyMatch(own -> own.id().equals(statement.id()));
    }

    /// What the user took back on a topic at a platform, in the order in which it was entered.
    List<Statement> withdrawn(Topic topic, Platform platform) {
        return document.current().statements().stream()
                .filter(statement -> statement.withdrawn()
                        && statement.topic().equals(topic.id())
                        && statement.platform().equals(platform.id()))
                .toList();
    }

    void withdraw(Statement statement, Topic topic, Platform platform) {
        edit("inspector.edit.withdraw", topic, platform, statement.withdraw());
    }

    void bringBack(Statement statement, Topic topic, Platform platform) {
        edit("inspector.edit.bring-back", topic, platform, statement.withWithdrawn(false));
    }

    private void edit(String label, Topic topic, Platform platform, Statement changed) {
        document.edit(label(label, topic, platform), evaluation -> evaluation.with(changed));
    }

    /// Lets one of the finding's contenders hold, until somebody else contradicts it.
    void settle(Finding finding, Statement holds, String reason, Topic topic, Platform platform) {
        var ruling = new Ruling(
                topic.id(),
                platform.id(),
                finding.scope(),
                holds.id(),
                finding.contenders().stream().map(Statement::id).toList(),
                reason,
                LocalDate.now(clock));
        document.edit(label("inspector.edit.settle", topic, platform), evaluation -> evaluation.with(ruling));
    }

    void reopen(Ruling ruling, Topic topic, Platform platform) {
        document.edit(label("inspector.edit.reopen", topic, platform), evaluation -> evaluation.without(ruling));
    }

    private String label(String key, Topic topic, Platform platform) {
        return messages.get(key, topic.name(), platform.name());
    }
}
