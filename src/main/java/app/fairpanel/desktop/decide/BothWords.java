package app.fairpanel.desktop.decide;

import app.fairpanel.decision.Outlook;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.ListText;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.money.Alternative;
import app.fairpanel.money.BothAtOnce;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Two platforms at once as one more alternative, in words: what it leaves, and what it costs.
final class BothWords {
    private final Messages messages;

    /// @param headline what it comes to
    /// @param detail what it costs, or what is missing to say
    record Brief(String headline, String detail) {}

    BothWords(Messages messages) {
        this.messages = messages;
    }

    /// For a card beside the platforms; nothing with fewer than two of them.
    Optional<Brief> brief(Outlook outlook, Names names) {
        return outlook.both().map(both -> switch (both) {
            case BothAtOnce.Best best
            when best.usesBoth() ->
                new Brief(
                        messages.get(
                                more(best, outlook) >= 0 ? "decide.both.card.more" : "decide.both.card.less",
                                MoneyText.dollars(Math.abs(more(best, outlook)))),
                        messages.get("decide.both.card.costs", memberships(best, outlook, names)));
            case BothAtOnce.Best _ ->
                new Brief(messages.get("decide.both.card.not-better"), messages.get("decide.both.not-better"));
            case BothAtOnce.Missing(var rates) -> open("decide.both.missing", rates.size());
            case BothAtOnce.NoRatesPerPayer() -> open("decide.both.no-rates");
            case BothAtOnce.TooManyPayers(var payers) -> open("decide.both.too-many", payers);
        });
    }

    private Brief open(String key, Object... arguments) {
        return new Brief(messages.get("decide.both.card.open"), messages.get(key, arguments));
    }

    /// All of it, a sentence at a time.
    List<String> whole(Outlook outlook, Names names) {
        return outlook.both()
                .map(both -> switch (both) {
                    case BothAtOnce.Best best -> best(best, outlook, names);
                    case BothAtOnce.Missing(var rates) -> List.of(messages.get("decide.both.missing", rates.size()));
                    case BothAtOnce.NoRatesPerPayer() -> List.of(messages.get("decide.both.no-rates"));
                    case BothAtOnce.TooManyPayers(var payers) -> List.of(messages.get("decide.both.too-many", payers));
                })
                .map(said -> Stream.concat(
                                said.stream(),
                                Stream.of(messages.get("decide.both.costs"), messages.get("decide.both.fit")))
                        .toList())
                .orElseGet(() -> List.of(messages.get("decide.both.one")));
    }

    private List<String> best(BothAtOnce.Best best, Outlook outlook, Names names) {
        if (!best.usesBoth()) {
            return List.of(messages.get("decide.both.not-better"));
        }
        double more = more(best, outlook);
        var places = best.places().entrySet().stream()
                .map(place -> messages.get(
                        "decide.both.place",
                        place.getKey().isEmpty() ? messages.get("decide.both.every-payer") : place.getKey(),
                        place.getValue().name()))
                .toList();
        return List.of(
                messages.get(
                        more >= 0 ? "decide.both.more" : "decide.both.less",
                        best.alternative().name(),
                        MoneyText.dollars(Math.abs(more)),
                        ListText.and(messages, places)),
                messages.get("decide.both.pay", memberships(best, outlook, names)));
    }

    /// Dollars a month above the best platform alone; negative below it.
    private static double more(BothAtOnce.Best best, Outlook outlook) {
        var money = outlook.known().money();
        double alone = money.alternatives().stream()
                .filter(Alternative::isKnown)
                .mapToDouble(alternative -> alternative.curve().at(money.sessions()))
                .max()
                .orElse(0);
        return best.alternative().curve().at(money.sessions()) - alone;
    }

    private String memberships(BothAtOnce.Best best, Outlook outlook, Names names) {
        var used = best.places().values().stream().distinct().toList();
        return ListText.and(
                messages,
                outlook.known().money().platforms().stream()
                        .filter(result -> used.contains(result.platform()))
                        .map(result -> messages.get(
                                "decide.both.fixed",
                                names.platform(result.platform().id()),
                                MoneyText.dollars(result.month().monthly())))
                        .toList());
    }
}
