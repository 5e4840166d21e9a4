package app.fairpanel.desktop;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.CatalogReader;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.UsState;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evaluation.Value.QuantityKind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// An invented evaluation on the shipped content: two platforms, a few answers, one conflict.
public final class SampleEvaluation {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T20:00:00Z"), ZoneId.of("America/New_York"));
    public static final Catalog CATALOG = new CatalogReader().read();

    private SampleEvaluation() {}

    /// Nothing learned yet.
    public static Evaluation fresh() {
        return Evaluation.start(
                "sample",
                new Clinician("Dana Rivera", "LMFT", List.of(UsState.NY, UsState.NJ), Optional.empty()),
                CATALOG.startingPlatforms());
    }

    /// A call with Headway five days ago, an e-mail from Alma, a question Alma has not answered yet.
    public static Evaluation underWay() {
        var call = Call.reached(
                "c1", "headway", Call.Channel.CALL, TODAY.minusDays(5).atTime(11, 30), "Kim", "provider support");
        return fresh().with(call)
                .with(said("s1", "telehealth", "headway", text("Built in, optional"), "telehealth", person("Kim")))
                .with(said("s2", "credentialing-time", "headway", days(30), "credentialing-time", person("Kim")))
                .with(said("s3", "credentialing-time", "headway", days(45), "credentialing-time", person("Lee")))
                .with(said(
                        "s4",
                        "membership-fee",
                        "alma",
                        Value.Quantity.exactly(QuantityKind.MONEY, new BigDecimal(125)),
                        "all-fees",
                        new Source(SourceKind.EMAIL, "Alma", "membership team", Optional.empty(), Optional.empty())))
                .with(new Inquiry(
                        "clawback",
                        "alma",
                        Inquiry.State.WAITING,
                        Optional.of(TODAY.minusDays(7)),
                        Optional.of(TODAY.minusDays(1)),
                        "Promised the policy by e-mail."));
    }

    private static Source person(String name) {
        return new Source(SourceKind.CALL, name, "provider support", Optional.empty(), Optional.empty());
    }

    public static Statement said(
            String id, String topic, String platform, Value value, String question, Source source) {
        return new Statement(
                id,
                topic,
                platform,
                Scope.ANY,
                Optional.of(value),
                "",
                source,
                Optional.of(PartialDate.of(TODAY.minusDays(5))),
                Optional.of(question),
                source.name().equals("Kim") ? Optional.of("c1") : Optional.empty(),
                false);
    }

    public static Value text(String words) {
        return new Value.Text(words);
    }

    public static Value days(int days) {
        return Value.Quantity.exactly(QuantityKind.DAYS, new BigDecimal(days));
    }
}
