package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.ListText;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.Alternative;
import app.fairpanel.money.BothAtOnce;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Says what is neither one platform nor another: two at once, and staying as things are.
final class OtherWords {
    private static final double HALF_CENT = 0.005;

    private final Messages messages;

    OtherWords(Messages messages) {
        this.messages = messages;
    }

    /// "Alma + Headway", or "Today".
    String name(Alternative other) {
        return other.name().isEmpty() ? messages.get("money.today") : other.name();
    }

    /// What stands on the card of another alternative, below its amount.
    String detail(MoneyPicture picture, Alternative other) {
        return picture.split()
                .filter(split -> split.alternative().equals(other))
                .map(split -> places(split.places()))
                .orElseGet(() -> messages.get("money.today.detail"));
    }

    /// "Aetna with Alma, Cigna and Optum with Headway".
    private String places(Map<String, Platform> places) {
        return ListText.and(
                messages,
                places.values().stream()
                        .distinct()
                        .map(platform -> messages.get("money.both.place", payers(places, platform), platform.name()))
                        .toList());
    }

    private String payers(Map<String, Platform> places, Platform platform) {
        return ListText.and(
                messages,
                places.entrySet().stream()
                        .filter(place -> place.getValue().equals(platform))
                        .map(place -> place.getKey().isEmpty() ? messages.get("money.both.everybody") : place.getKey())
                        .toList());
    }

    /// How a platform's net stands to today's; nothing while today is unknown.
    Optional<String> againstToday(MoneyPicture picture, double net) {
        return picture.comparison()
                .today()
                .map(today -> net - net(picture, today))
                .map(gain -> Math.abs(gain) < HALF_CENT
                        ? messages.get("money.today.same")
                        : messages.get(
                                gain > 0 ? "money.today.more" : "money.today.less", MoneyText.dollars(Math.abs(gain))));
    }

    /// The rest of the sentence: what two at once would add, and how the best stands to today.
    List<String> beyond(MoneyPicture picture) {
        return picture.comparison()
                .best()
                .map(best -> best.curve().at(picture.comparison().sessions()))
                .map(net -> Stream.concat(both(picture, net).stream(), today(picture, net).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<String> both(MoneyPicture picture, double best) {
        return picture.split()
                .map(BothAtOnce.Best::alternative)
                .filter(both -> net(picture, both) - best > HALF_CENT)
                .map(both ->
                        messages.get("money.sentence.both", both.name(), MoneyText.dollars(net(picture, both) - best)));
    }

    private Optional<String> today(MoneyPicture picture, double best) {
        return picture.comparison()
                .today()
                .map(today -> best - net(picture, today))
                .map(gain -> Math.abs(gain) < HALF_CENT
                        ? messages.get("money.sentence.today.same")
                        : messages.get(
                                gain > 0 ? "money.sentence.today.more" : "money.sentence.today.less",
                                MoneyText.dollars(Math.abs(gain))));
    }

    private static double net(MoneyPicture picture, Alternative other) {
        return other.curve().at(picture.comparison().sessions());
    }

    /// What is to be said of two at once in the fee schedule; nothing with fewer than two platforms.
    List<String> both(MoneyPicture picture) {
        return picture.both()
                .map(both -> switch (both) {
                    case BothAtOnce.Best best -> List.of(best(picture, best));
                    case BothAtOnce.Missing(var rates) -> List.of(messages.get("money.both.missing", rates.size()));
                    case BothAtOnce.NoRatesPerPayer() -> List.of(messages.get("money.both.no-rates"));
                    case BothAtOnce.TooManyPayers(var payers) -> List.of(messages.get("money.both.too-many", payers));
                })
                .orElse(List.of());
    }

    private String best(MoneyPicture picture, BothAtOnce.Best best) {
        return best.usesBoth()
                ? messages.get(
                        "money.both.best",
                        best.alternative().name(),
                        MoneyText.dollars(net(picture, best.alternative())),
                        places(best.places()))
                : messages.get("money.both.one-is-enough");
    }
}
