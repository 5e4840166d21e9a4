package app.fairpanel.cli;

import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.Alternative;
import app.fairpanel.money.BothAtOnce;
import app.fairpanel.money.BreakEven;
import app.fairpanel.money.Comparison;
import app.fairpanel.money.Futures;
import app.fairpanel.money.MoneyInputs;
import app.fairpanel.money.PlatformResult;
import app.fairpanel.money.Quantiles;
import app.fairpanel.money.Solved;
import app.fairpanel.money.Solver;
import app.fairpanel.money.Timeline;
import app.fairpanel.money.Tornado;
import app.fairpanel.money.Verdict;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// What the money model works out, as JSON at full precision; what is unknown is null.
final class AnalysisJson {
    private final MoneyInputs inputs;
    private final Comparison comparison;
    private final Solver solver;

    private AnalysisJson(MoneyInputs inputs, Comparison comparison) {
        this.inputs = inputs;
        this.comparison = comparison;
        solver = new Solver(comparison);
    }

    /// @param sessions completed a month; nothing for as many as the practice plans
    /// @param today the first day of the first year while the clinician has not set one
    static ObjectNode of(MoneyInputs inputs, OptionalDouble sessions, LocalDate today) {
        var start = inputs.start(today);
        if (sessions.isEmpty()) {
            return new AnalysisJson(inputs, Comparison.of(inputs)).write(start);
        }
        var changed = inputs.withCompletedSessions(sessions.getAsDouble());
        return new AnalysisJson(changed, Comparison.of(changed).at(sessions.getAsDouble())).write(start);
    }

    private ObjectNode write(LocalDate start) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("sessionsPerMonth", comparison.sessions());
        var platforms = json.putArray("platforms");
        var timelines = comparison.timelines(start, Optional.empty());
        comparison.platforms().forEach(result -> {
            var timeline = timelines.stream()
                    .filter(line -> line.platform().equals(result.platform()))
                    .findFirst();
            platforms.add(platform(result, timeline));
        });
        var breakEvens = json.putArray("breakEvens");
        var sensitivity = json.putArray("sensitivity");
        for (var pair : comparison.breakEvens()) {
            breakEvens.add(breakEven(pair));
            if (pair.first().isKnown() && pair.second().isKnown()) {
                sensitivity.add(sensitivity(pair));
            }
        }
        json.set("alternatives", alternatives());
        json.set("monteCarlo", monteCarlo());
        return json;
    }

    private static ObjectNode platform(PlatformResult result, Optional<Timeline> timeline) {
        boolean known = result.isKnown();
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", result.platform().id());
        json.put("name", result.platform().name());
        json.put("netPerMonth", known ? (Double) result.net() : null);
        json.put("netPerYear", known ? (Double) (12 * result.net()) : null);
        json.put("netPerHour", known ? orNull(result.netPerHour()) : null);
        json.put("keepsPerHundred", known ? orNull(result.keepsPerHundred()) : null);
        json.put("yearOne", known ? (Double) result.yearOne() : null);
        json.put(
                "firstPayoutDate",
                timeline.flatMap(Timeline::firstPayout).map(LocalDate::toString).orElse(null));
        json.put("lowestCash", timeline.map(Timeline::lowestCash).orElse(null));
        return json;
    }

    /// What is no platform: two of them at once, and staying as things are, each against every platform.
    private ArrayNode alternatives() {
        var json = JsonNodeFactory.instance.arrayNode();
        comparison.both().ifPresent(both -> {
            if (both instanceof BothAtOnce.Best best && best.usesBoth()) {
                var places = alternative(json.addObject(), best.alternative()).putObject("payers");
                best.places().forEach((payer, platform) -> places.put(payer, platform.id()));
            }
        });
        comparison.today().ifPresent(today -> alternative(json.addObject(), today));
        return json;
    }

    private ObjectNode alternative(ObjectNode json, Alternative other) {
        double net = other.curve().at(comparison.sessions());
        json.put("id", other.id());
        json.put("name", other.name().isEmpty() ? null : other.name());
        json.put("netPerMonth", net);
        json.put("netPerYear", 12 * net);
        var breakEvens = json.putArray("breakEvens");
        comparison.alternatives().forEach(platform -> breakEvens.add(crossings(comparison.breakEven(platform, other))));
        return json;
    }

    private ObjectNode breakEven(BreakEven pair) {
        var first = platform(pair.first().id());
        var second = platform(pair.second().id());
        var json = crossings(pair);
        json.set("share", both(solver.share(first, second), solver.share(second, first)));
        json.set("membership", both(solver.membership(first, second), solver.membership(second, first)));
        json.put("rateGap", pair.verdict() instanceof Verdict.CannotSay ? null : number(solver.rateGap(first, second)));
        json.put("rateCut", number(solver.rateCut(first, second)));
        return json;
    }

    private static ObjectNode crossings(BreakEven pair) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("first", pair.first().id());
        json.put("second", pair.second().id());
        json.put("verdict", verdict(pair.verdict()));
        var crossings = json.putArray("sessionsPerMonth");
        pair.crossings().forEach(crossings::add);
        var ranges = json.putArray("ranges");
        pair.leads()
                .forEach(lead -> ranges.addObject()
                        .put("from", lead.from())
                        .put("to", Double.isInfinite(lead.to()) ? null : (Double) lead.to())
                        .put(
                                "ahead",
                                switch (lead.leader()) {
                                    case FIRST -> pair.first().id();
                                    case SECOND -> pair.second().id();
                                    case EQUAL -> null;
                                }));
        return json;
    }

    private static ObjectNode both(Solved first, Solved second) {
        return JsonNodeFactory.instance.objectNode().put("first", number(first)).put("second", number(second));
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Crossover _ -> "crossover";
            case Verdict.Always _ -> "always";
            case Verdict.Identical _ -> "identical";
            case Verdict.NotReachable _ -> "not-reachable";
            case Verdict.CannotSay _ -> "cannot-say";
        };
    }

    private ObjectNode sensitivity(BreakEven pair) {
        var first = platform(pair.first().id());
        var second = platform(pair.second().id());
        var tornado = Tornado.of(inputs, comparison, first, second);
        var json = JsonNodeFactory.instance.objectNode();
        json.put("first", first.id()).put("second", second.id()).put("aheadPerYear", tornado.now());
        var swings = json.putArray("inputs");
        for (var swing : tornado.swings()) {
            var spread = swing.value().spread().orElseThrow();
            swings.addObject()
                    .put("input", swing.value().input().id())
                    .put("platform", swing.value().key().platform().orElse(null))
                    .put("low", spread.low())
                    .put("high", spread.high())
                    .put("aheadPerYearAtLow", swing.atLow())
                    .put("aheadPerYearAtHigh", swing.atHigh())
                    .put("changesWinner", swing.changesWinner(tornado.now()));
        }
        return json;
    }

    private ObjectNode monteCarlo() {
        var futures = Futures.of(inputs, comparison, comparison.closest(), Futures.SEED, Futures.DRAWS);
        var json = JsonNodeFactory.instance.objectNode();
        json.put("seed", futures.seed()).put("draws", futures.draws());
        var platforms = json.putArray("platforms");
        futures.platforms()
                .forEach(outcome -> quantiles(
                        platforms.addObject().put("id", outcome.platform().id()).put("wins", outcome.wins()),
                        outcome.net()));
        return json;
    }

    private static void quantiles(ObjectNode json, Quantiles perYear) {
        json.put("p10", perYear.p10()).put("p50", perYear.p50()).put("p90", perYear.p90());
    }

    private Platform platform(String id) {
        return inputs.platforms().stream()
                .filter(platform -> platform.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Double number(Solved solved) {
        return solved instanceof Solved.At(double number) ? number : null;
    }

    private static @Nullable Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
