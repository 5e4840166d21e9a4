package app.fairpanel.evidence;

import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Ruling;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Strength;
import app.fairpanel.evaluation.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The strength table: the strongest statement holds, among equals the newest; a later statement by the same voice
/// replaces its earlier one; equals by different voices that disagree conflict until the user rules.
///
/// @param staleAfterDays how old a statement made to the user may get before it is marked, in days
record FindingRules(LocalDate today, int staleAfterDays) {

    Finding find(String topic, String platform, Scope scope, List<Statement> said, Optional<Ruling> ruling) {
        var counted = said.stream()
                .filter(statement -> !statement.withdrawn())
                .sorted(StatementOrder.STRONGEST_FIRST)
                .toList();
        if (counted.isEmpty()) {
            return Finding.nothing(topic, platform, scope);
        }
        var candidates = latestOfEachVoice(counted);
        var newest = candidates.getFirst();
        var conflict = newest.strength() != Strength.ASSUMED && disagree(candidates);
        var settled = ruling.filter(decision -> conflict && settles(decision, candidates));
        var best = settled.flatMap(decision -> byId(candidates, decision.statement()))
                .orElse(newest);
        var value = best.value()
                .or(() -> candidates.stream()
                        .flatMap(other -> other.value().stream())
                        .findFirst());
        return new Finding(
                topic,
                platform,
                scope,
                conflict && settled.isEmpty() ? Status.CONFLICTING : Status.of(best.strength()),
                isStale(best),
                counted,
                Optional.of(best),
                value,
                contradicting(counted, value),
                settled);
    }

    /// The strongest statements, newest first, each voice once.
    static List<Statement> latestOfEachVoice(List<Statement> strongestFirst) {
        var top = strongestFirst.getFirst().strength();
        var candidates = new ArrayList<Statement>();
        for (var statement : strongestFirst) {
            if (statement.strength() == top
                    && candidates.stream().noneMatch(newer -> newer.source().isSameVoiceAs(statement.source()))) {
                candidates.add(statement);
            }
        }
        return candidates;
    }

    private static boolean disagree(List<Statement> candidates) {
        var values = candidates.stream()
                .flatMap(statement -> statement.value().stream())
                .toList();
        return values.stream().anyMatch(value -> value.disagreesWith(values.getFirst()));
    }

    private static boolean settles(Ruling ruling, List<Statement> candidates) {
        return byId(candidates, ruling.statement()).isPresent()
                && candidates.stream()
                        .filter(statement -> statement.value().isPresent())
                        .allMatch(statement -> ruling.among().contains(statement.id()));
    }

    private static Optional<Statement> byId(List<Statement> statements, String id) {
        return statements.stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }

    private static List<Statement> contradicting(List<Statement> counted, Optional<Value> value) {
        return counted.stream()
                .filter(statement -> statement.strength() != Strength.ASSUMED
                        && value.isPresent()
                        && statement
                                .value()
                                .filter(other -> other.disagreesWith(value.get()))
                                .isPresent())
                .toList();
    }

    /// From the day the user set to look at it again; without one, once it is old.
    private boolean isStale(Statement statement) {
        return statement.recheck().map(day -> !day.isAfter(today)).orElseGet(() -> isOld(statement));
    }

    private boolean isOld(Statement statement) {
        return statement.strength().compareTo(Strength.TOLD) >= 0
                && statement
                        .date()
                        .map(PartialDate::firstDay)
                        .filter(day -> day.plusDays(staleAfterDays).isBefore(today))
                        .isPresent();
    }
}
