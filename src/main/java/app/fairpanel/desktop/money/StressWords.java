package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.money.BreakEven;
import app.fairpanel.money.Lead.Leader;
import app.fairpanel.money.PlatformResult;
import app.fairpanel.money.Stress;
import app.fairpanel.money.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says what a stress is, and what it does: before and after.
final class StressWords {
    private static final double HALF_CENT = 0.005;

    private final Messages messages;

    StressWords(Messages messages) {
        this.messages = messages;
    }

    /// "Rates 10% lower".
    String name(Stress stress) {
        return switch (stress) {
            case Stress.RateCut(var percent, var payer) ->
                payer.map(name -> messages.get("stress.rate-cut.of", name, percent(percent)))
                        .orElseGet(() -> messages.get("stress.rate-cut.all", percent(percent)));
            case Stress.NoReferrals(var percent) -> messages.get("stress.no-referrals.name", percent(percent));
            case Stress.MissedDoubled() -> messages.get("stress.missed-doubled");
            case Stress.Clawback(var percent) -> messages.get("stress.clawback.name", percent(percent));
            case Stress.LongPaidAsMiddle() -> messages.get("stress.long-as-middle");
            case Stress.Leave(var plan) -> messages.get("stress.leave.name", plan.afterMonths());
        };
    }

    private static String percent(BigDecimal percent) {
        return MoneyText.percent(percent.doubleValue());
    }

    /// What it does, a sentence each. Takes a while; call it off the user interface's thread.
    List<String> effect(MoneyPicture before, MoneyPicture after, LocalDate today) {
        var sentences = new ArrayList<String>();
        var months = months(before, after);
        var years = years(before.timelines(today), after.timelines(today));
        if (months.isEmpty() && years.isEmpty()) {
            return List.of(messages.get("stress.nothing"));
        }
        if (months.isEmpty()) {
            sentences.add(messages.get("stress.month.same"));
            sentences.add(messages.get("stress.year", months(before, today), years));
        } else {
            sentences.add(messages.get("stress.month", months));
            lead(before, after).ifPresent(sentences::add);
            sentences.add(breakEven(before.pair(), after.pairOf(before)));
        }
        return sentences.stream().filter(words -> !words.isEmpty()).toList();
    }

    private static long months(MoneyPicture picture, LocalDate today) {
        return picture.timelines(today).stream()
                .mapToLong(line -> Math.round(line.days() * 12 / 365.25))
                .findFirst()
                .orElse(0);
    }

    /// "Alma $8,100 instead of $9,013"; empty when nothing changes.
    private String months(MoneyPicture before, MoneyPicture after) {
        var results = before.comparison().platforms();
        var changed = new ArrayList<String>();
        for (int i = 0; i < results.size(); i++) {
            var was = results.get(i);
            var is = after.comparison().platforms().get(i);
            if (was.isKnown() && is.isKnown() && Math.abs(is.net() - was.net()) >= HALF_CENT) {
                changed.add(instead(was.platform().name(), is.net(), was.net()));
            }
        }
        return String.join(", ", changed);
    }

    private String years(List<Timeline> before, List<Timeline> after) {
        return before.stream()
                .flatMap(was -> after.stream()
                        .filter(is -> is.platform().equals(was.platform())
                                && Math.abs(is.cashAtEnd() - was.cashAtEnd()) >= HALF_CENT)
                        .map(is -> instead(was.platform().name(), is.cashAtEnd(), was.cashAtEnd())))
                .collect(Collectors.joining(", "));
    }

    private String instead(String name, double is, double was) {
        return messages.get("stress.instead", name, MoneyText.dollars(is), MoneyText.dollars(was));
    }

    /// Who is ahead before and after; nothing where there are no two that can be compared.
    private Optional<String> lead(MoneyPicture before, MoneyPicture after) {
        return ahead(before).flatMap(was -> ahead(after).map(is -> messages.get("stress.lead", was, is)));
    }

    private Optional<String> ahead(MoneyPicture picture) {
        var ranked = picture.comparison().platforms().stream()
                .filter(PlatformResult::isKnown)
                .sorted(Comparator.comparingDouble(PlatformResult::net).reversed())
                .toList();
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        double ahead = ranked.get(0).net() - ranked.get(1).net();
        return Optional.of(
                ahead < HALF_CENT
                        ? messages.get("money.chart.both-same")
                        : messages.get(
                                "money.chart.ahead", ranked.get(0).platform().name(), MoneyText.dollars(ahead)));
    }

    /// How the break-even of the two that were shown moves.
    String breakEven(Optional<BreakEven> before, Optional<BreakEven> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        var was = crossings(before.get());
        var is = crossings(after.get());
        var names =
                new Object[] {before.get().first().name(), before.get().second().name()};
        if (was.equals(is)) {
            return messages.get(was.isEmpty() ? "stress.even.none" : "stress.even.same", names[0], names[1], was);
        }
        if (is.isEmpty()) {
            return messages.get("stress.even.gone", names[0], names[1], was, always(after.get()));
        }
        return was.isEmpty()
                ? messages.get("stress.even.new", names[0], names[1], is)
                : messages.get("stress.even.moves", names[0], names[1], was, is);
    }

    private static String crossings(BreakEven pair) {
        return pair.crossings().stream().map(MoneyText::tenths).collect(Collectors.joining(", "));
    }

    private String always(BreakEven pair) {
        var leader = pair.leaderAt(1);
        if (leader == Leader.EQUAL) {
            return messages.get("money.chart.both-same");
        }
        return (leader == Leader.FIRST ? pair.first() : pair.second()).name();
    }
}
