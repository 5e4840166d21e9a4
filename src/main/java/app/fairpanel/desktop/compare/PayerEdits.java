package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Practice;
import app.fairpanel.evidence.PayerBook;
import app.fairpanel.evidence.PayerKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Marks the payers and plan types that the clinician needs. Each is one step of the history.
public final class PayerEdits {
    private final Document document;
    private final Messages messages;

    public PayerEdits(Document document, Messages messages) {
        this.document = document;
        this.messages = messages;
    }

    boolean areOffered() {
        return !document.isReadOnly();
    }

    /// Whether it can be marked by itself: one payer's plans of a type cannot.
    static boolean canBeNeeded(PayerKey key) {
        return key.payer().isEmpty() || key.planType().isEmpty();
    }

    void need(PayerKey key, boolean needed, PayerBook book) {
        UnaryOperator<String> same = key.payer().isPresent() ? book::canonical : String::strip;
        edit(key, practice -> {
            var names = new ArrayList<>(key.payer().isPresent() ? practice.payers() : practice.plans());
            names.removeIf(name -> same.apply(name).equals(key.name()));
            if (needed) {
                names.add(key.name());
            }
            return key.payer().isPresent() ? practice.withPayers(List.copyOf(names)) : practice.withPlans(names);
        });
    }

    private void edit(PayerKey key, UnaryOperator<Practice> change) {
        document.edit(
                messages.get("payers.edit.need", key.name()),
                evaluation -> evaluation.with(change.apply(evaluation.practice())));
    }
}
