package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.CellNote;
import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Decision;
import app.fairpanel.evaluation.Platform;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the user can say of a cell beside what was said: a note, and whether it meets a must-have.
public final class CellEdits {
    private final Document document;
    private final Messages messages;

    public CellEdits(Document document, Messages messages) {
        this.document = document;
        this.messages = messages;
    }

    private record Run(String topic, String platform) {}

    boolean areOffered() {
        return !document.isReadOnly();
    }

    String note(Topic topic, Platform platform) {
        return document.current()
                .board()
                .note(topic.id(), platform.id())
                .map(CellNote::text)
                .orElse("");
    }

    /// All typing in one note is undone together.
    void note(Topic topic, Platform platform, String text) {
        document.editRun(
                messages.get("inspector.edit.note", topic.name(), platform.name()),
                new Run(topic.id(), platform.id()),
                evaluation -> evaluation.with(evaluation.board().with(new CellNote(topic.id(), platform.id(), text))));
    }

    void endRun() {
        document.endRun();
    }

    Clearing clearing(Topic topic, Platform platform) {
        return Clearing.of(document.current().decision(), topic.id(), platform.id());
    }

    /// Makes a topic a must-have, without weight for the rest of the decision; or no longer one.
    void mustHave(Topic topic, boolean wanted) {
        edit(messages.get("inspector.edit.must", topic.name()), decision -> {
            var criterion = decision.criterion(topic.id())
                    .orElse(new Criterion(topic.id(), BigDecimal.ZERO, wanted, "", "", ""))
                    .withMustHave(wanted);
            return criterion.equals(new Criterion(topic.id(), BigDecimal.ZERO, false, "", "", ""))
                    ? decision.withCriteria(decision.criteria().stream()
                            .filter(other -> !other.topic().equals(topic.id()))
                            .toList())
                    : decision.with(criterion);
        });
    }

    void clear(Topic topic, Platform platform, Clearing clearing) {
        var reason = document.current()
                .decision()
                .clearance(topic.id(), platform.id())
                .map(Clearance::reason)
                .orElse("");
        var set = clearing == Clearing.OPEN
                ? Optional.<Clearance>empty()
                : Optional.of(new Clearance(topic.id(), platform.id(), clearing == Clearing.PASSES, reason));
        edit(
                messages.get("inspector.edit.clear", topic.name(), platform.name()),
                decision -> decision.withClearance(topic.id(), platform.id(), set));
    }

    private void edit(String label, UnaryOperator<Decision> change) {
        document.edit(label, evaluation -> evaluation.with(change.apply(evaluation.decision())));
    }
}
