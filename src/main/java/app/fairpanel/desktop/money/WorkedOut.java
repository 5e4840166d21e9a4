package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.money.Breakdown;
import app.fairpanel.money.PlatformResult;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A month of every platform, line by line, with today's numbers in it.
final class WorkedOut {
    private final Messages messages;

    /// @param label what the line is
    /// @param cells one for each platform
    /// @param total whether it sums up what stands above it
    record Line(String label, List<String> cells, boolean total) {}

    WorkedOut(Messages messages) {
        this.messages = messages;
    }

    /// Lines that are zero for every platform are left away.
    List<Line> lines(MoneyPicture picture) {
        var results = picture.comparison().platforms();
        return Stream.of(
                        Stream.of(line(
                                results,
                                "sessions",
                                false,
                                result -> MoneyText.tenths(result.month().sessions()))),
                        amount(results, "gross", Breakdown::gross),
                        cost(results, "cut", Breakdown::cut),
                        cost(results, "billing", Breakdown::billing),
                        cost(results, "unpaid-claims", Breakdown::unpaidClaims),
                        cost(results, "unpaid-client", Breakdown::unpaidClient),
                        cost(results, "clawback", Breakdown::clawback),
                        cost(results, "cards", Breakdown::cards),
                        cost(results, "session-fees", Breakdown::sessionFees),
                        amount(results, "missed", Breakdown::missed),
                        amount(results, "cash", Breakdown::cash),
                        cost(results, "membership", Breakdown::membership),
                        cost(results, "tools", Breakdown::tools),
                        Stream.of(line(results, "net", true, result -> MoneyText.dollarsAndCents(result.net()))),
                        time(results),
                        Stream.of(
                                line(results, "hours", false, result -> MoneyText.tenths(result.hours())),
                                line(results, "per-hour", false, this::perHour)),
                        keeps(results),
                        Stream.of(
                                line(results, "year-one", true, result -> MoneyText.dollarsAndCents(result.yearOne()))))
                .flatMap(lines -> lines)
                .toList();
    }

    private String perHour(PlatformResult result) {
        return result.netPerHour().isPresent()
                ? MoneyText.dollarsAndCents(result.netPerHour().getAsDouble())
                : messages.get("money.worked.none");
    }

    private Stream<Line> amount(List<PlatformResult> results, String key, Function<Breakdown, Double> dollars) {
        return results.stream().allMatch(result -> dollars.apply(result.month()) == 0)
                ? Stream.empty()
                : Stream.of(
                        line(results, key, false, result -> MoneyText.dollarsAndCents(dollars.apply(result.month()))));
    }

    private Stream<Line> cost(List<PlatformResult> results, String key, Function<Breakdown, Double> dollars) {
        return amount(results, key, month -> 0.0 - dollars.apply(month));
    }

    private Stream<Line> time(List<PlatformResult> results) {
        return results.stream().allMatch(result -> result.netAfterTime() == result.net())
                ? Stream.empty()
                : Stream.of(
                        line(results, "after-time", false, result -> MoneyText.dollarsAndCents(result.netAfterTime())));
    }

    private Stream<Line> keeps(List<PlatformResult> results) {
        return results.stream().allMatch(result -> result.keepsPerHundred().isEmpty())
                ? Stream.empty()
                : Stream.of(line(
                        results,
                        "keeps",
                        false,
                        result -> result.keepsPerHundred().isPresent()
                                ? MoneyText.dollarsAndCents(
                                        result.keepsPerHundred().getAsDouble())
                                : messages.get("money.worked.none")));
    }

    private Line line(List<PlatformResult> results, String key, boolean total, Function<PlatformResult, String> cell) {
        return new Line(
                messages.get("money.worked." + key),
                results.stream()
                        .map(result -> result.isKnown() ? cell.apply(result) : messages.get("money.worked.none"))
                        .toList(),
                total);
    }
}
