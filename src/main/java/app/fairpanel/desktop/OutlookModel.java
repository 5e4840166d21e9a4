package app.fairpanel.desktop;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.decision.Outlook;
import app.fairpanel.document.Document;
import app.fairpanel.evidence.Evidence;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// What the open document comes to, worked out off the user interface's thread while somebody looks. What is shown is
/// the latest result; it stays until the next one is there.
public final class OutlookModel {
    private final Document document;
    private final EvidenceModel evidence;
    private final Catalog catalog;
    private final Latest<Outlook> work;
    private final ReadOnlyObjectWrapper<Optional<Outlook>> outlook = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Evidence> basis = Optional.empty();

    public OutlookModel(Document document, EvidenceModel evidence, Catalog catalog, Background background) {
        this.document = document;
        this.evidence = evidence;
        this.catalog = catalog;
        work = background.latest();
    }

    /// Nothing until it was worked out for the first time.
    public ReadOnlyObjectProperty<Optional<Outlook>> outlook() {
        return outlook.getReadOnlyProperty();
    }

    /// Keeps the result up to date for as long as something is shown.
    public void follow(ObservableValue<Boolean> shown) {
        document.evaluation().when(shown).subscribe(ignored -> refresh());
        evidence.evidence().when(shown).subscribe(ignored -> refresh());
    }

    private void refresh() {
        ask(ignored -> {});
    }

    /// Works it out for the present document, unless that has been done.
    ///
    /// @param then takes it on the user interface's thread; only the latest of those who wait is told
    public void ask(Consumer<Outlook> then) {
        var evaluation = document.current();
        var known = evidence.current();
        var latest = outlook.get();
        if (latest.filter(outcome -> outcome.evaluation().equals(evaluation)).isPresent()
                && basis.equals(Optional.of(known))) {
            then.accept(latest.get());
            return;
        }
        work.ask(() -> Outlook.of(evaluation, known, catalog), result -> {
            basis = Optional.of(known);
            outlook.set(Optional.of(result));
            then.accept(result);
        });
    }
}
