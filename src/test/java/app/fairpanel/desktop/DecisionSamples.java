package app.fairpanel.desktop;

import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Commitment;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Decision;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.FeeSchedule;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.evaluation.LineRate;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Rating;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evaluation.Value.QuantityKind;
import app.fairpanel.money.Input;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Evaluations in the states that a decision goes through.
public final class DecisionSamples {
    private static final List<String> FOUR = List.of("alma", "headway", "grow-therapy", "rula");

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

    /// Two payers, of which each platform pays one better. Of 80 sessions a month, half are Aetna's and half Cigna's;
    /// Alma costs $100 a month.
    public static Evaluation twoPayers() {
        var evaluation = decided()
                .with(new FeeSchedule(
                        List.of(line("a", "Aetna"), line("c", "Cigna")),
                        List.of(
                                rate("a", "alma", 120),
                                rate("c", "alma", 90),
                                rate("a", "headway", 100),
                                rate("c", "headway", 110)),
                        List.of()));
        for (var number : List.of(
                number(Input.SESSIONS_PER_WEEK, Optional.empty(), 20),
                number(Input.WEEKS_PER_YEAR, Optional.empty(), 48),
                number(Input.MISSED_RATE, Optional.empty(), 0),
                number(Input.MEMBERSHIP, Optional.of("alma"), 100),
                number(Input.MEMBERSHIP, Optional.of("headway"), 0),
                number(Input.PAYOUT_SHARE, Optional.of("headway"), 0),
                number(Input.PAYOUT_SHARE, Optional.of("alma"), 0))) {
            evaluation = evaluation.with(number);
        }
        return evaluation;
    }

    private static SessionLine line(String id, String payer) {
        return new SessionLine(id, Optional.of(payer), "90837", "", new BigDecimal(50), 53, false, 1);
    }

    private static LineRate rate(String line, String platform, int dollars) {
        return new LineRate(line, platform, Optional.of(new BigDecimal(dollars)));
    }

    private static InputOverride number(Input input, Optional<String> platform, int number) {
        return new InputOverride(input.id(), platform, input.write(new BigDecimal(number)), SampleEvaluation.TODAY);
    }

    /// Four platforms, each rated on the first twenty topics, Alma the best; nothing in writing.
    public static Evaluation weighty() {
        var evaluation = SampleEvaluation.fresh();
        var decision = Decision.EMPTY;
        int n = 0;
        for (var topic : SampleEvaluation.CATALOG.topics().subList(0, 20)) {
            decision = counts(decision, topic.id(), 20 + 7 * n % 80, false);
            for (int i = 0; i < FOUR.size(); i++) {
                decision = rated(decision, topic.id(), FOUR.get(i), (3 * n + 5 * i) % 9 + (i == 0 ? 2 : 0));
            }
            n++;
        }
        for (int i = 2; i < FOUR.size(); i++) {
            var platform = new Platform(FOUR.get(i), FOUR.get(i), i);
            evaluation = evaluation.withPlatforms(platforms ->
                    Stream.concat(platforms.stream(), Stream.of(platform)).toList());
        }
        return evaluation.with(decision);
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
