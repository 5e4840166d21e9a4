package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.AsSaid;
import app.fairpanel.desktop.words.ScopeText;
import app.fairpanel.desktop.words.SourceText;
import app.fairpanel.desktop.words.ValueText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evidence.Finding;
import app.fairpanel.evidence.PayerBook;
import app.fairpanel.evidence.PayerKnown;
import app.fairpanel.evidence.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says in the few words of a cell what is known of a payer at a platform: whether it is taken, what it pays, and how
/// long credentialing takes.
final class PayerWords {
    private static final int AT_MOST = 3;

    private final Messages messages;
    private final ValueText values;
    private final AsSaid asSaid;
    private final SourceText sources;
    private final ScopeText scopes;
    private final Topic rate;
    private final Topic days;

    PayerWords(Catalog catalog, Messages messages) {
        this.messages = messages;
        values = new ValueText(messages);
        asSaid = new AsSaid(messages);
        sources = new SourceText(messages);
        scopes = new ScopeText(messages);
        rate = catalog.topic(PayerBook.RATE).orElseThrow();
        days = catalog.topic(PayerBook.DAYS).orElseThrow();
    }

    CellText cell(PayerKnown known, Platform platform) {
        return new CellText(
                headline(known, platform),
                known.status(),
                detail(known, platform),
                Stream.concat(figures(rate, known.rates()), figures(days, known.days()))
                        .collect(Collectors.joining("\n")),
                known.taken().stream().anyMatch(Finding::stale) ? messages.get("compare.stale") : "",
                Clearing.NOT_ASKED,
                "");
    }

    private String headline(PayerKnown known, Platform platform) {
        return switch (known.answer()) {
            case YES -> taken("payers.taken", known.answered());
            case NO -> taken("payers.not-taken", known.answered());
            case PARTLY ->
                known.answered().stream()
                        .map(finding -> taken(says(finding) ? "payers.taken" : "payers.not-taken", List.of(finding)))
                        .collect(Collectors.joining("; "));
            case CONFLICTING -> messages.get("payers.conflicting");
            case UNKNOWN ->
                known.taken().stream()
                        .flatMap(finding -> finding.best().stream())
                        .map(Statement::words)
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse(messages.get("payers.unknown", platform.name()));
        };
    }

    private static boolean says(Finding finding) {
        return finding.value().equals(Optional.of(new Value.YesNo(true)));
    }

    /// "Taken", or where and for what.
    private String taken(String key, List<Finding> findings) {
        var limits = findings.stream().map(this::limits).toList();
        return limits.stream().anyMatch(String::isEmpty)
                ? messages.get(key)
                : messages.get("compare.scoped", messages.get(key), String.join("; ", limits));
    }

    /// The state and the service, where it is said of one only.
    private String limits(Finding finding) {
        var scope = finding.scope();
        return scope.state().isEmpty() && scope.cptCode().isEmpty()
                ? ""
                : scopes.of(new Scope(scope.state(), Optional.empty(), Optional.empty(), scope.cptCode()));
    }

    private String detail(PayerKnown known, Platform platform) {
        if (known.status() == Status.UNKNOWN) {
            return messages.get("compare.ask", platform.name());
        }
        return known.answered().size() == 1
                ? known.answered().getFirst().best().map(sources::brief).orElse("")
                : "";
    }

    /// "$112 a session, code 90834 (in writing)": each figure with how good it is.
    private Stream<String> figures(Topic topic, List<Finding> findings) {
        var said = findings.stream()
                .flatMap(finding -> finding.value().map(value -> figure(topic, finding, value)).stream())
                .toList();
        return said.size() <= AT_MOST
                ? said.stream()
                : Stream.concat(
                        said.stream().limit(AT_MOST), Stream.of(messages.get("payers.more", said.size() - AT_MOST)));
    }

    private String figure(Topic topic, Finding finding, Value value) {
        var limits = limits(finding);
        var amount = finding.best().flatMap(best -> asSaid.shown(best, topic)).orElseGet(() -> values.of(value, topic));
        return messages.get(
                "payers.figure." + topic.id(),
                limits.isEmpty() ? amount : messages.get("payers.limited", amount, limits),
                word(finding.status()));
    }

    private String word(Status status) {
        return messages.get("status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toLowerCase(Locale.US);
    }
}
