package app.fairpanel.desktop;

import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Commitment;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Decision;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Rating;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evaluation.Value.QuantityKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Evaluations in the states that a decision goes through.
public final class DecisionSamples {
    private DecisionSamples() {}

    public static Decision counts(Decision decision, String topic, int weight, boolean mustHave) {
        return decision.with(new Criterion(topic, BigDecimal.valueOf(weight), mustHave, "", "", ""));
    }

    public static Decision rated(Decision decision, String topic, int alma, int headway) {
        return rated(rated(decision, topic, "alma", alma), topic, "headway", headway);
    }

    public static Decision rated(Decision decision, String topic, String platform, int score) {
        return decision.with(new Rating(topic, platform, BigDecimal.valueOf(score), ""));
    }

    private static Decision weighed() {
        var decision = counts(Decision.EMPTY, "telehealth", 60, true);
        decision = counts(decision, "ehr", 50, false);
        decision = counts(decision, "clawback", 40, false);
        return counts(decision, "cost-to-join", 30, false);
    }

    /// Two platforms, a few answers, ratings on most of what counts, one must-have not cleared.
    public static Evaluation halfWay() {
        var decision = rated(weighed(), "telehealth", 8, 6);
        decision = rated(decision, "ehr", 8, 5);
        decision = rated(decision, "cost-to-join", 4, 9);
        return SampleEvaluation.underWay()
                .withStatements(said -> said.stream()
                        .filter(statement -> !statement.id().equals("s3"))
                        .toList())
                .withInquiries(asked -> asked.stream()
                        .map(inquiry -> new app.fairpanel.evaluation.Inquiry(
                                inquiry.question(),
                                inquiry.platform(),
                                inquiry.state(),
                                inquiry.asked(),
                                Optional.of(SampleEvaluation.TODAY.plusDays(4)),
                                ""))
                        .toList())
                .with(decision);
    }

    /// Two people at Headway contradict each other, and a follow-up is overdue.
    public static Evaluation conflicting() {
        return SampleEvaluation.underWay().with(halfWay().decision());
    }

    /// Less than the margin apart, and the same in money.
    public static Evaluation tie() {
        var decision = rated(weighed(), "telehealth", 7, 7);
        decision = rated(decision, "ehr", 7, 6);
        decision = rated(decision, "clawback", 5, 6);
        decision = rated(decision, "cost-to-join", 7, 7);
        var evaluation = SampleEvaluation.fresh().with(decision);
        for (var input : List.of("membership-fee", "payout-share")) {
            for (var platform : List.of("alma", "headway")) {
                evaluation = evaluation.with(written(
                        input + platform,
                        input,
                        platform,
                        Value.Quantity.exactly(
                                input.equals("payout-share") ? QuantityKind.PERCENT : QuantityKind.MONEY,
                                BigDecimal.ZERO)));
            }
        }
        return evaluation;
    }

    /// Everything in writing, must-haves cleared, and the decision on record.
    public static Evaluation decided() {
        var decision = rated(weighed(), "telehealth", 9, 5);
        decision = rated(decision, "ehr", 8, 5);
        decision = rated(decision, "clawback", 8, 6);
        decision = rated(decision, "cost-to-join", 6, 7)
                .withClearance("telehealth", "alma", Optional.of(new Clearance("telehealth", "alma", true, "")))
                .withCommitment(Optional.of(new Commitment(
                        List.of("alma"),
                        SampleEvaluation.TODAY.minusDays(2),
                        "Everything in one place, and the clawback rules are fair.",
                        "If referrals stay under two a month.",
                        Optional.of(new BigDecimal(9_000)),
                        Optional.of(SampleEvaluation.TODAY.plusMonths(6)),
                        List.of(),
                        Optional.empty(),
                        List.of())));
        var evaluation = SampleEvaluation.fresh().with(decision);
        int id = 0;
        for (var term : SampleEvaluation.CATALOG.content().terms()) {
            evaluation = evaluation.with(inWriting("w" + id++, term.topic()));
        }
        for (var topic : List.of("telehealth", "ehr", "cost-to-join", "membership-fee", "payout-share")) {
            evaluation = evaluation.with(inWriting("w" + id++, topic));
        }
        return evaluation;
    }

    private static Statement inWriting(String id, String topic) {
        var kind = SampleEvaluation.CATALOG.topic(topic).orElseThrow().kind();
        return written(
                id,
                topic,
                "alma",
                kind.quantity()
                        .<Value>map(quantity -> Value.Quantity.exactly(
                                quantity, new BigDecimal(topic.equals("payout-share") ? 0 : 120)))
                        .orElse(SampleEvaluation.text("As promised")));
    }

    private static Statement written(String id, String topic, String platform, Value value) {
        return new Statement(
                id,
                topic,
                platform,
                Scope.ANY,
                Optional.of(value),
                "",
                new Source(SourceKind.EMAIL, platform, "provider team", Optional.empty(), Optional.empty()),
                Optional.of(PartialDate.of(SampleEvaluation.TODAY.minusDays(3))),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /// Eight platforms with long names.
    public static Evaluation crowded() {
        var evaluation = halfWay();
        for (int i = 2; i < 8; i++) {
            var platform = new Platform("p" + i, "Northeast Behavioral Health Partners " + i, i);
            evaluation = evaluation.withPlatforms(platforms -> {
                var more = new java.util.ArrayList<>(platforms);
                more.add(platform);
                return more;
            });
        }
        return evaluation;
    }
}
