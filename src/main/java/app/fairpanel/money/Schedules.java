package app.fairpanel.money;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Topic;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.money.Schedule.Entry;
import app.fairpanel.money.Schedule.Rate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Finds each platform's rates for the session mix: those in the fee schedule first, then what was said of the payout
/// for exactly the line's payer and CPT code.
final class Schedules {
    private final Evaluation evaluation;
    private final Evidence evidence;
    private final List<Topic> payoutTopics;

    Schedules(Evaluation evaluation, Evidence evidence, Catalog catalog) {
        this.evaluation = evaluation;
        this.evidence = evidence;
        payoutTopics = catalog.topics().stream()
                .filter(topic ->
                        topic.feeds().filter(Input.AVERAGE_PAYOUT.id()::equals).isPresent())
                .toList();
    }

    /// The mix with a platform's rates; empty unless at least one of them is known.
    Schedule of(String platform) {
        var entries = evaluation.feeSchedule().lines().stream()
                .map(line -> new Entry(line, rate(line, platform)))
                .toList();
        return entries.stream().allMatch(entry -> entry.rate() instanceof Rate.Unknown)
                ? Schedule.NONE
                : new Schedule(entries);
    }

    private Rate rate(SessionLine line, String platform) {
        var entered = evaluation.feeSchedule().rate(line.id(), platform);
        if (entered.isPresent()) {
            return entered.get()
                    .amount()
                    .<Rate>map(amount -> new Rate.Known(amount.doubleValue()))
                    .orElseGet(Rate.NotTaken::new);
        }
        return said(line, platform).<Rate>map(Rate.Known::new).orElseGet(Rate.Unknown::new);
    }

    private Optional<Double> said(SessionLine line, String platform) {
        var scope = new Scope(Optional.empty(), line.payer(), Optional.empty(), Optional.of(line.cptCode()));
        return payoutTopics.stream()
                .flatMap(topic -> evidence.finding(topic.id(), platform, scope).value().stream())
                .flatMap(value -> Input.AVERAGE_PAYOUT.read(value).stream())
                .map(BigDecimal::doubleValue)
                .findFirst();
    }
}
