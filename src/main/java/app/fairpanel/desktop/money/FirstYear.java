package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.Basis;
import app.fairpanel.money.Input;
import app.fairpanel.money.InputValue;
import app.fairpanel.money.Timeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The cash of each platform from the start on: the sentence about it, the dates that matter, and the months as a
/// table.
final class FirstYear {
    private static final double HALF_CENT = 0.005;
    private static final List<Input> WAITS =
            List.of(Input.CREDENTIALING_DAYS, Input.PAYER_LOADING_DAYS, Input.PAY_LAG_DAYS);
    private static final double DAYS_A_MONTH = 365.25 / 12;

    private final Messages messages;
    private final LocalDate start;
    private final List<Timeline> lines;
    private final List<String> unknown;
    private final List<InputValue> waits;
    private final Set<Platform> confirmed;

    /// Takes a while; make it off the user interface's thread.
    ///
    /// @param start the first day
    FirstYear(Messages messages, MoneyPicture picture, LocalDate start) {
        this.messages = messages;
        this.start = start;
        lines = picture.comparison().timelines(start, picture.leaving());
        unknown = picture.inputs().platforms().stream()
                .filter(platform ->
                        lines.stream().noneMatch(line -> line.platform().equals(platform)))
                .map(Platform::name)
                .toList();
        waits = platforms().stream()
                .flatMap(platform ->
                        WAITS.stream().map(input -> picture.inputs().platform(platform.id(), input)))
                .toList();
        confirmed = platforms().stream()
                .filter(platform -> Basis.isConfirmed(picture.inputs(), picture.comparison(), platform))
                .filter(platform -> waits.stream()
                        .filter(wait -> wait.key()
                                .platform()
                                .filter(platform.id()::equals)
                                .isPresent())
                        .noneMatch(FirstYear::isOpen))
                .collect(Collectors.toSet());
    }

    LocalDate start() {
        return start;
    }

    /// In the order of the evaluation; only of platforms whose rates are known.
    List<Timeline> lines() {
        return lines;
    }

    List<Platform> platforms() {
        return lines.stream().map(Timeline::platform).toList();
    }

    /// Who has left most at the end, by how much, since when, and how far below zero it goes before.
    Phrase sentence() {
        if (lines.isEmpty()) {
            return Phrase.plain(messages.get("money.first-year.none"));
        }
        var ranked = lines.stream()
                .sorted(Comparator.comparingDouble(Timeline::cashAtEnd).reversed())
                .toList();
        var best = ranked.getFirst();
        var said = ranked.size() == 1 ? alone(best) : ahead(best, ranked.get(1));
        return best.lowestCash() < -HALF_CENT ? said.and(below(best)) : said;
    }

    private Phrase alone(Timeline only) {
        return Phrase.of(
                messages,
                "money.first-year.alone",
                List.of(only.platform()),
                months(only),
                only.platform().name(),
                MoneyText.dollars(only.cashAtEnd()));
    }

    private Phrase ahead(Timeline best, Timeline next) {
        double ahead = best.cashAtEnd() - next.cashAtEnd();
        if (ahead < HALF_CENT) {
            return Phrase.of(
                    messages,
                    "money.first-year.equal",
                    List.of(),
                    months(best),
                    best.platform().name(),
                    next.platform().name(),
                    MoneyText.dollars(best.cashAtEnd()));
        }
        var overtakes = best.aheadForGood(next);
        return Phrase.of(
                messages,
                overtakes.isPresent() ? "money.first-year.overtakes" : "money.first-year.always",
                List.of(best.platform()),
                months(best),
                best.platform().name(),
                MoneyText.dollars(ahead),
                next.platform().name(),
                overtakes.map(DateText::of).orElse(""));
    }

    private Phrase below(Timeline best) {
        return Phrase.of(
                messages,
                "money.first-year.below",
                List.of(),
                MoneyText.dollars(-best.lowestCash()),
                DateText.of(best.date(best.lowestDay())));
    }

    /// Which platforms are not in it, and why; empty when all are.
    String leftOut() {
        return unknown.isEmpty() ? "" : messages.get("money.first-year.left-out", String.join(", ", unknown));
    }

    /// How many of the waiting times are neither in writing nor set by the user; empty when none.
    String unconfirmed() {
        long open = waits.stream().filter(FirstYear::isOpen).count();
        return open == 0 ? "" : messages.get("money.first-year.unconfirmed", open, waits.size());
    }

    private static boolean isOpen(InputValue wait) {
        return wait.number().isEmpty() || !wait.origin().isCertain();
    }

    /// Whether all that a platform's line rests on is confirmed: its net, and how long the waits are.
    boolean isConfirmed(Platform platform) {
        return confirmed.contains(platform);
    }

    /// What the cells of the facts are.
    List<String> factNames() {
        return List.of(
                messages.get("money.first-year.first-session"),
                messages.get("money.first-year.first-payout"),
                messages.get("money.first-year.lowest"),
                messages.get("money.first-year.lost"),
                messages.get("money.first-year.end", lines.isEmpty() ? 0 : months(lines.getFirst())));
    }

    /// The dates and amounts that matter of one platform.
    List<String> facts(Timeline line) {
        return List.of(
                firstSession(line),
                firstPayout(line),
                lowest(line),
                MoneyText.dollars(line.lostWaiting()),
                MoneyText.dollars(line.cashAtEnd()));
    }

    String firstSession(Timeline line) {
        return date(line, line.firstSession());
    }

    String firstPayout(Timeline line) {
        return date(line, line.firstPayout());
    }

    private String date(Timeline line, Optional<LocalDate> day) {
        return day.map(date -> line.isBeyond(date)
                        ? messages.get("money.first-year.beyond", DateText.of(date), months(line))
                        : DateText.of(date))
                .orElseGet(() -> messages.get("money.first-year.no-sessions"));
    }

    private String lowest(Timeline line) {
        return line.lowestCash() < -HALF_CENT
                ? messages.get(
                        "money.first-year.lowest.on",
                        MoneyText.dollars(line.lowestCash()),
                        DateText.of(line.date(line.lowestDay())))
                : messages.get("money.first-year.never-below");
    }

    /// All cash at the end of each month.
    List<TableRow> byMonth() {
        if (lines.isEmpty()) {
            return List.of();
        }
        var first = lines.getFirst();
        return IntStream.rangeClosed(1, (int) months(first))
                .mapToObj(month -> {
                    var last = first.start().plusMonths(month).minusDays(1);
                    int day = Math.min(first.days() - 1, (int)
                            (last.toEpochDay() - first.start().toEpochDay()));
                    return new TableRow(
                            DateText.of(last),
                            lines.stream()
                                    .map(line -> MoneyText.dollars(line.cash(day)))
                                    .toList(),
                            false);
                })
                .toList();
    }

    /// What is read out some weeks after the start.
    String reading(double weeks) {
        if (lines.isEmpty()) {
            return "";
        }
        var first = lines.getFirst();
        int day = Math.clamp(Math.round(weeks * 7) - 1, 0, first.days() - 1);
        return messages.get(
                "money.first-year.reading",
                MoneyText.whole(weeks),
                DateText.of(first.date(day)),
                lines.stream()
                        .map(line -> messages.get(
                                "money.chart.net", line.platform().name(), MoneyText.dollars(line.cash(day))))
                        .collect(Collectors.joining(" · ")));
    }

    private static long months(Timeline line) {
        return Math.round(line.days() / DAYS_A_MONTH);
    }
}
