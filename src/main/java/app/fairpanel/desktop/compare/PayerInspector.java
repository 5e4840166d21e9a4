package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.UsState;
import app.fairpanel.evidence.PayerBook;
import app.fairpanel.evidence.PayerKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/// Everything behind one cell of the grid of payers: whether the payer is taken, what it pays and how long it takes,
/// each
/// statement with who said it and when.
public final class PayerInspector {
    private static final String LIST = "payer-mix";

    private final Catalog catalog;
    private final Messages messages;
    private final FindingParts findings;
    private final QuestionParts questions;
    private final PayerEdits edits;

    public PayerInspector(
            Catalog catalog, Messages messages, FindingParts findings, QuestionParts questions, PayerEdits edits) {
        this.catalog = catalog;
        this.messages = messages;
        this.findings = findings;
        this.questions = questions;
        this.edits = edits;
    }

    /// On one payer or plan type.
    List<Node> of(PayerKey key, Platform platform, Optional<UsState> state, PayerBook book) {
        var parts = new ArrayList<Node>();
        parts.add(new PlatformName(platform));
        parts.add(Cards.text(key.name(), "section"));
        parts.add(Cards.text(state.map(UsState::stateName).orElse(messages.get("payers.any-state")), "muted"));
        if (PayerEdits.canBeNeeded(key)) {
            parts.add(need(key, book));
        }
        for (var id : List.of(PayerBook.TAKEN, PayerBook.RATE, PayerBook.DAYS)) {
            catalog.topic(id).ifPresent(topic -> parts.addAll(said(topic, key, platform, state, book)));
        }
        parts.addAll(questions.of(LIST, platform));
        return parts;
    }

    /// On all that is needed.
    List<Node> ofNeeds(CellText cell, Platform platform) {
        var parts = new ArrayList<Node>();
        parts.add(new PlatformName(platform));
        parts.add(Cards.text(messages.get("payers.needs"), "section"));
        parts.add(Cards.text(cell.headline()));
        parts.addAll(questions.of(LIST, platform));
        return parts;
    }

    private Node need(PayerKey key, PayerBook book) {
        var needed = InspectorPane.about("need", new CheckBox(messages.get("payers.need")));
        needed.setSelected(book.isNeeded(key));
        needed.setWrapText(true);
        needed.getStyleClass().add("must-have-box");
        needed.setDisable(!edits.areOffered());
        needed.setOnAction(event -> edits.need(key, needed.isSelected(), book));
        return needed;
    }

    private List<Node> said(Topic topic, PayerKey key, Platform platform, Optional<UsState> state, PayerBook book) {
        var parts = new ArrayList<Node>();
        parts.add(Cards.text(messages.get("payers.part." + topic.id()), "strong"));
        var found = book.findings(topic.id(), key, platform.id(), state);
        if (found.isEmpty()) {
            parts.add(Cards.text(messages.get("inspector.nobody", platform.name()), "muted"));
        }
        parts.addAll(findings.of(found, topic, platform));
        parts.addAll(findings.add(topic, platform, key.scope(state), messages.get("payers.add." + topic.id())));
        parts.addAll(findings.withdrawn(topic, platform, statement -> book.isAbout(statement, key)));
        return parts;
    }
}
