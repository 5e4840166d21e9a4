package app.fairpanel.money;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.CatalogSamples;
import app.fairpanel.catalog.Claim;
import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.PublishedSource;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.TopicKind;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evaluation.Value.Precision;
import app.fairpanel.evaluation.Value.Quantity;
import app.fairpanel.evaluation.Value.QuantityKind;
import app.fairpanel.evidence.Evidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The evaluation that the app opens with, and the hand-worked example.
final class Samples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    static final Platform ALMA = new Platform("alma", "Alma", 0);
    static final Platform HEADWAY = new Platform("headway", "Headway", 1);

    private Samples() {}

    static Topic topic(String id, TopicKind kind, String feeds) {
        return new Topic(
                id,
                id,
                Domain.MONEY,
                kind,
                Optional.empty(),
                false,
                "",
                Optional.empty(),
                false,
                Optional.of(feeds),
                List.of());
    }

    static Catalog catalog() {
        var press = new PublishedSource(
                "press",
                SourceKind.PRESS,
                "A magazine",
                "",
                Optional.empty(),
                PartialDate.parse("2025-11"),
                Optional.empty());
        var assumed = new PublishedSource(
                "assumed", SourceKind.ASSUMPTION, "", "", Optional.empty(), Optional.empty(), Optional.empty());
        return CatalogSamples.of(
                List.of(press, assumed),
                List.of(
                        topic("membership-fee", TopicKind.MONEY, "membership"),
                        topic("payout-share", TopicKind.PERCENT, "payout-share"),
                        topic("session-rate", TopicKind.MONEY, "average-payout"),
                        topic("rate-quote", TopicKind.TEXT, "rate-basis"),
                        topic("credentialing-time", TopicKind.DAYS, "credentialing-days"),
                        topic("payer-risk", TopicKind.YES_NO, "payer-guarantee")),
                List.of(
                        claim("c1", "membership-fee", "alma", money("125"), "press"),
                        claim(
                                "c2",
                                "payout-share",
                                "headway",
                                new Quantity(
                                        QuantityKind.PERCENT,
                                        new BigDecimal(5),
                                        Optional.of(BigDecimal.ZERO),
                                        Optional.of(new BigDecimal(15)),
                                        Precision.EXACT),
                                "assumed")));
    }

    private static Claim claim(String id, String topic, String platform, Value value, String source) {
        return new Claim(
                id, topic, platform, Optional.empty(), Optional.of(value), "", source, Optional.empty(), List.of());
    }

    static Quantity money(String dollars) {
        return Quantity.exactly(QuantityKind.MONEY, new BigDecimal(dollars));
    }

    static Evaluation opening() {
        return Evaluation.start(
                "e1", new Clinician("Dana Rivera", "LMFT", List.of(), Optional.empty()), List.of(ALMA, HEADWAY));
    }

    /// Money-model's worked example: payouts of $118 and $122, all else as the app opens.
    static Evaluation worked() {
        return with(with(opening(), ALMA, Input.AVERAGE_PAYOUT, "118"), HEADWAY, Input.AVERAGE_PAYOUT, "122");
    }

    static Evaluation with(Evaluation evaluation, Platform platform, Input input, String number) {
        return evaluation.with(
                new InputOverride(input.id(), Optional.of(platform.id()), input.write(new BigDecimal(number)), TODAY));
    }

    static Evaluation with(Evaluation evaluation, Input input, String number) {
        return evaluation.with(
                new InputOverride(input.id(), Optional.empty(), input.write(new BigDecimal(number)), TODAY));
    }

    static MoneyInputs inputs(Evaluation evaluation) {
        var catalog = catalog();
        return MoneyInputs.of(evaluation, new Evidence(evaluation, catalog, TODAY), catalog);
    }

    static Comparison compare(Evaluation evaluation) {
        return Comparison.of(inputs(evaluation));
    }
}
