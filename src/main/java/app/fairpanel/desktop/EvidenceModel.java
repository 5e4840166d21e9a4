package app.fairpanel.desktop;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evidence.Evidence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The evidence in the open document, made anew when what it rests on has changed, and not while a slider is dragged
/// or a note is typed.
public final class EvidenceModel {
    private final Clock clock;
    private final ObservableValue<? extends Number> staleAfterDays;
    private final InvalidationListener daysChanged;
    private final ReadOnlyObjectWrapper<Evidence> evidence;

    /// One in which answers are old after the usual time.
    public EvidenceModel(Document document, Catalog catalog, Clock clock) {
        this(document, catalog, clock, new Staleness().days());
    }

    /// @param staleAfterDays after how many days an answer is old; lives longer than the document
    public EvidenceModel(
            Document document, Catalog catalog, Clock clock, ObservableValue<? extends Number> staleAfterDays) {
        this.clock = clock;
        this.staleAfterDays = staleAfterDays;
        evidence = new ReadOnlyObjectWrapper<>(
                new Evidence(document.current(), catalog, LocalDate.now(clock), daysUntilStale()));
        daysChanged = changed -> evidence.set(evidenceIn(document.current()));
        staleAfterDays.addListener(new WeakInvalidationListener(daysChanged));
        document.evaluation().addListener((property, before, now) -> {
            if (restsOnOther(before, now)) {
                evidence.set(evidenceIn(now));
            }
        });
    }

    public ReadOnlyObjectProperty<Evidence> evidence() {
        return evidence.getReadOnlyProperty();
    }

    public Evidence current() {
        return evidence.get();
    }

    private Evidence evidenceIn(Evaluation evaluation) {
        return evidence.get().after(evaluation, LocalDate.now(clock), daysUntilStale());
    }

    private int daysUntilStale() {
        return staleAfterDays.getValue().intValue();
    }

    private static boolean restsOnOther(Evaluation before, Evaluation now) {
        return !before.statements().equals(now.statements())
                || !before.rulings().equals(now.rulings())
                || !asked(before).equals(asked(now))
                || !answered(before).equals(answered(now));
    }

    private record Answered(String platform, String question, Call.Channel channel) {}

    /// The questions that were answered in conversations, which is all there is where they settle no topic.
    private static List<Answered> answered(Evaluation evaluation) {
        return evaluation.calls().stream()
                .flatMap(call -> call.items().stream()
                        .filter(item -> item.result() == CallItem.Result.ANSWERED)
                        .map(item -> new Answered(call.platform(), item.question(), call.channel())))
                .toList();
    }

    private static List<Inquiry> asked(Evaluation evaluation) {
        return evaluation.inquiries().stream()
                .map(inquiry -> new Inquiry(
                        inquiry.question(),
                        inquiry.platform(),
                        inquiry.state(),
                        inquiry.asked(),
                        inquiry.followUp(),
                        ""))
                .toList();
    }
}
