package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.AsSaid;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.ScopeText;
import app.fairpanel.desktop.words.SourceText;
import app.fairpanel.desktop.words.ValueText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evidence.Cell;
import app.fairpanel.evidence.Finding;
import app.fairpanel.evidence.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts what is known for a topic and a platform into the few words of a cell.
final class CellWriter {
    private final Messages messages;
    private final ValueText values;
    private final AsSaid asSaid;
    private final SourceText sources;
    private final ScopeText scopes;

    CellWriter(Messages messages) {
        this.messages = messages;
        values = new ValueText(messages);
        asSaid = new AsSaid(messages);
        sources = new SourceText(messages);
        scopes = new ScopeText(messages);
    }

    CellText write(Topic topic, Platform platform, Cell cell, Clearing clearing, String note) {
        var status = cell.status();
        if (cell.findings().isEmpty()) {
            return new CellText(
                    topic.ask().orElse(messages.get("compare.nobody")),
                    Status.UNKNOWN,
                    messages.get("compare.ask", platform.name()),
                    "",
                    "",
                    clearing,
                    note);
        }
        var shown = cell.shown();
        return new CellText(
                shown.size() == 1 ? headline(topic, shown.getFirst()) : range(topic, shown),
                status,
                detail(shown, platform, status),
                more(cell),
                old(cell),
                clearing,
                note);
    }

    private String headline(Topic topic, Finding finding) {
        var best = finding.best().orElseThrow();
        var said = sentence(asSaid.shown(best, topic).orElse(best.words()));
        return finding.scope().isAny() ? said : messages.get("compare.scoped", said, scopes.of(finding.scope()));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.US) + words.substring(1);
    }

    /// "30–120 days, 3 payers": from the lowest to the highest where all are numbers.
    private String range(Topic topic, List<Finding> findings) {
        var quantities = new ArrayList<Value.Quantity>();
        for (var finding : findings) {
            finding.value()
                    .filter(value -> finding.best().map(asSaid::note).orElse("").isEmpty())
                    .filter(Value.Quantity.class::isInstance)
                    .map(Value.Quantity.class::cast)
                    .ifPresent(quantities::add);
        }
        if (quantities.size() < findings.size()) {
            return findings.stream().map(finding -> headline(topic, finding)).collect(Collectors.joining("; "));
        }
        var low = quantities.stream()
                .map(quantity -> quantity.low().orElse(quantity.amount()))
                .min(BigDecimal::compareTo);
        var high = quantities.stream()
                .map(quantity -> quantity.high().orElse(quantity.amount()))
                .max(BigDecimal::compareTo);
        var all = Value.Quantity.of(quantities.getFirst().kind(), low.orElseThrow(), low, high, Optional.empty());
        return messages.get(
                payersOnly(findings) ? "compare.scopes.payers" : "compare.scopes",
                values.of(all, topic),
                findings.size());
    }

    /// Whether nothing but the payer tells them apart.
    private static boolean payersOnly(List<Finding> findings) {
        var others = findings.stream()
                .map(Finding::scope)
                .map(scope -> new Scope(scope.state(), Optional.empty(), scope.planType(), scope.cptCode()))
                .distinct()
                .count();
        return others == 1
                && findings.stream().allMatch(finding -> finding.scope().payer().isPresent());
    }

    private String old(Cell cell) {
        return cell.shown().stream()
                .filter(Finding::stale)
                .findFirst()
                .map(finding -> finding.best()
                        .flatMap(Statement::recheck)
                        .map(day -> messages.get("compare.recheck", DateText.of(day)))
                        .orElse(messages.get("compare.stale")))
                .orElse("");
    }

    private String detail(List<Finding> shown, Platform platform, Status status) {
        if (status == Status.UNKNOWN) {
            return messages.get("compare.assumed", platform.name());
        }
        return shown.size() == 1 ? shown.getFirst().best().map(sources::brief).orElse("") : "";
    }

    private String more(Cell cell) {
        var count = cell.statements().count();
        var otherwise = cell.findings().stream()
                .mapToInt(finding -> finding.contradicting().size())
                .sum();
        if (count < 2) {
            return "";
        }
        if (otherwise == 0) {
            return messages.get("compare.statements", count);
        }
        // In a conflict they are as strong as what is shown; otherwise they were outweighed.
        return messages.get(
                cell.status() == Status.CONFLICTING ? "compare.statements.conflict" : "compare.statements.otherwise",
                count,
                otherwise);
    }
}
