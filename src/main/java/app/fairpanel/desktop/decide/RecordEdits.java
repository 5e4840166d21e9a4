package app.fairpanel.desktop.decide;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.decision.ChosenNet;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Commitment;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.money.InputKey;
import app.fairpanel.money.MoneyInputs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Puts the decision on record, with the numbers it rests on, and notes what came of it.
final class RecordEdits {
    /// After how many months to look at a decision again, unless another day is set.
    static final int REVIEW_MONTHS = 6;

    private final Document document;
    private final EvidenceModel evidence;
    private final Catalog catalog;
    private final Messages messages;
    private final Clock clock;

    RecordEdits(Document document, EvidenceModel evidence, Catalog catalog, Messages messages, Clock clock) {
        this.document = document;
        this.evidence = evidence;
        this.catalog = catalog;
        this.messages = messages;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean isReadOnly() {
        return document.isReadOnly();
    }

    /// Records a choice with all numbers of Money as they are now.
    void decide(List<String> platforms) {
        var inputs = MoneyInputs.of(document.current(), evidence.current(), catalog);
        var predicted = inputs.all()
                .filter(value -> value.key().platform().map(platforms::contains).orElse(true))
                .flatMap(value -> value.number().stream()
                        .map(number -> new InputOverride(
                                value.input().id(),
                                value.key().platform(),
                                value.input().write(number),
                                today())))
                .toList();
        var commitment = new Commitment(
                platforms,
                today(),
                "",
                "",
                expected(platforms),
                Optional.of(today().plusMonths(REVIEW_MONTHS)),
                predicted,
                Optional.empty(),
                List.of());
        document.edit(
                messages.get("decide.edit.record"),
                evaluation -> evaluation.with(evaluation.decision().withCommitment(Optional.of(commitment))));
    }

    private Optional<BigDecimal> expected(List<String> platforms) {
        var net = ChosenNet.of(platforms, document.current(), evidence.current(), catalog);
        return net.isPresent()
                ? Optional.of(BigDecimal.valueOf(net.getAsDouble()).setScale(2, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    void withdraw() {
        document.edit(
                messages.get("decide.edit.record.withdraw"),
                evaluation -> evaluation.with(evaluation.decision().withCommitment(Optional.empty())));
    }

    void reasons(String words) {
        run("reasons", commitment -> commitment.withReasons(words));
    }

    void changeMind(String words) {
        run("change-mind", commitment -> commitment.withChangeMind(words));
    }

    void review(Optional<LocalDate> day) {
        edit(commitment -> commitment.withReview(day));
    }

    void expectedNet(Optional<BigDecimal> net) {
        edit(commitment -> commitment.withExpectedNet(net));
    }

    void actualNet(Optional<BigDecimal> net) {
        edit(commitment -> commitment.withActualNet(net));
    }

    /// Notes how a number turned out; nothing takes the note back.
    void actual(InputKey key, Optional<BigDecimal> number) {
        edit(commitment -> commitment.withActual(Stream.concat(
                        commitment.actual().stream()
                                .filter(each -> !each.isOf(key.input().id(), key.platform())),
                        number
                                .map(set -> new InputOverride(
                                        key.input().id(),
                                        key.platform(),
                                        key.input().write(set),
                                        today()))
                                .stream())
                .toList()));
    }

    void endRun() {
        document.endRun();
    }

    private void edit(UnaryOperator<Commitment> change) {
        document.edit(
                messages.get("decide.edit.record.change"),
                evaluation -> evaluation.with(evaluation
                        .decision()
                        .withCommitment(evaluation.decision().commitment().map(change))));
    }

    private void run(String run, UnaryOperator<Commitment> change) {
        document.editRun(
                messages.get("decide.edit.record.change"),
                run,
                evaluation -> evaluation.with(evaluation
                        .decision()
                        .withCommitment(evaluation.decision().commitment().map(change))));
    }
}
