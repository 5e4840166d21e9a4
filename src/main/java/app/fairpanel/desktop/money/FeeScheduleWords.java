package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.money.Input;
import app.fairpanel.money.MoneyInputs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what the fee schedule holds and what follows from it.
final class FeeScheduleWords {
    private final Messages messages;

    FeeScheduleWords(Messages messages) {
        this.messages = messages;
    }

    /// "Line 2: Aetna 90837".
    String name(int index, SessionLine line) {
        var what = what(line);
        return what.isEmpty() ? messages.get("fees.line", index + 1) : messages.get("fees.line.named", index + 1, what);
    }

    /// "Aetna 90837"; empty while nothing is known of the line.
    static String what(SessionLine line) {
        return Stream.of(line.payer(), Optional.of(line.cptCode()), Optional.of(line.label()))
                .flatMap(Optional::stream)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// What the shares sum to, and what it means when that is not 100 %.
    String shares(FeeScheduleTable table) {
        var sum = MoneyText.percent(table.sum().doubleValue());
        if (table.lines().isEmpty()) {
            return messages.get("fees.empty");
        }
        if (table.whole()) {
            return messages.get("fees.sum.whole");
        }
        return table.sum().intValue() < 100 ? messages.get("fees.sum.below", sum) : messages.get("fees.sum.above", sum);
    }

    /// For which platforms the rates count and for which the average payout; nothing while there are no lines.
    List<String> counts(FeeScheduleTable table) {
        if (table.lines().isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        of(table, FeeScheduleTable.Counts.Rates.class, "fees.counts.rates"),
                        table.counts().stream().flatMap(this::missing),
                        of(table, FeeScheduleTable.Counts.AveragePayout.class, "fees.counts.average"))
                .flatMap(words -> words)
                .toList();
    }

    /// Of each platform that has rates here and takes a share, whether it still comes off them.
    List<String> bases(FeeScheduleTable table, MoneyInputs inputs) {
        return table.counts().stream()
                .filter(counts -> !(counts instanceof FeeScheduleTable.Counts.AveragePayout))
                .map(FeeScheduleTable.Counts::platform)
                .flatMap(platform -> basis(platform, inputs).stream())
                .toList();
    }

    private Optional<String> basis(Platform platform, MoneyInputs inputs) {
        var share = inputs.platform(platform.id(), Input.PAYOUT_SHARE).number().filter(number -> number.signum() > 0);
        boolean quoted =
                inputs.platform(platform.id(), Input.RATE_BASIS).option().equals("quoted-payout");
        return share.map(percent -> messages.get(
                quoted ? "fees.basis.quoted" : "fees.basis.before",
                platform.name(),
                MoneyText.percent(percent.doubleValue())));
    }

    private Stream<String> of(FeeScheduleTable table, Class<? extends FeeScheduleTable.Counts> kind, String key) {
        var names = table.counts().stream()
                .filter(kind::isInstance)
                .map(counts -> counts.platform().name())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Stream.empty() : Stream.of(messages.get(key, names));
    }

    private Stream<String> missing(FeeScheduleTable.Counts counts) {
        return counts instanceof FeeScheduleTable.Counts.RatesMissing(var platform, var missing)
                ? Stream.of(messages.get("fees.counts.missing", platform.name(), missing))
                : Stream.empty();
    }
}
