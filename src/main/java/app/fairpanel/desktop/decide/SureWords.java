package app.fairpanel.desktop.decide;

import app.fairpanel.decision.FitVerdict;
import app.fairpanel.decision.Flip;
import app.fairpanel.decision.Outlook;
import app.fairpanel.decision.Outlook.Verdicts;
import app.fairpanel.decision.Promise;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.controls.LinkLine.Line;
import app.fairpanel.desktop.money.InputWords;
import app.fairpanel.desktop.words.ListText;
import app.fairpanel.desktop.words.MoneyText;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How sure a lead is, in words: what would flip it, how often other weights would, and what is left of it in writing.
final class SureWords {
    private static final double ALL = 0.9995;

    private final Messages messages;
    private final FitSentence fits;
    private final InputWords inputs;

    SureWords(Messages messages) {
        this.messages = messages;
        fits = new FitSentence(messages);
        inputs = new InputWords(messages);
    }

    /// "In 10,000 random weightings, Alma fits best in 71% and Headway in 29%."
    String weightings(Outlook outlook, Names names) {
        var wins = outlook.weightings().wins();
        if (wins.size() < 2) {
            return messages.get("decide.sure.weightings.none");
        }
        var always =
                wins.entrySet().stream().filter(entry -> entry.getValue() > ALL).findFirst();
        if (always.isPresent()) {
            return messages.get(
                    "decide.sure.weightings.all",
                    outlook.weightings().count(),
                    names.platform(always.get().getKey()));
        }
        return messages.get(
                "decide.sure.weightings",
                outlook.weightings().count(),
                ListText.and(
                        messages,
                        wins.entrySet().stream()
                                .sorted(Map.Entry.<String, Double>comparingByValue()
                                        .reversed())
                                .map(entry -> messages.get(
                                        "decide.sure.weightings.of",
                                        names.platform(entry.getKey()),
                                        MoneyText.percent(Math.rint(1000 * entry.getValue()) / 10)))
                                .toList()));
    }

    /// The smallest change of each kind, the smallest of all first.
    List<String> flips(Outlook outlook, Names names) {
        if (!(outlook.known().fit() instanceof FitVerdict.Leads)) {
            return List.of(messages.get("decide.sure.flip.no-lead"));
        }
        return outlook.flips().isEmpty()
                ? List.of(messages.get("decide.sure.flip.none"))
                : outlook.flips().stream().map(flip -> of(flip, names)).toList();
    }

    private String of(Flip flip, Names names) {
        var winner = names.platform(flip.winner());
        return switch (flip) {
            case Flip.Weight weight ->
                messages.get(
                        weight.then() > weight.now() ? "decide.sure.flip.weight.up" : "decide.sure.flip.weight.down",
                        names.topic(weight.topic()),
                        MoneyText.tenths(weight.then()),
                        MoneyText.tenths(weight.now()),
                        winner);
            case Flip.Place place ->
                messages.get(
                        "decide.sure.flip.place",
                        names.topic(place.topic()),
                        place.then() + 1,
                        place.now() + 1,
                        winner);
            case Flip.Rating rating ->
                messages.get(
                        rating.then() > rating.now() ? "decide.sure.flip.rating.up" : "decide.sure.flip.rating.down",
                        names.platform(rating.platform()),
                        names.topic(rating.topic()),
                        MoneyText.tenths(rating.then()),
                        MoneyText.tenths(rating.now()),
                        winner);
            case Flip.Price price ->
                messages.get(
                        price.dollarsAMonth() < 0 ? "decide.sure.flip.price.down" : "decide.sure.flip.price.up",
                        names.platform(price.platform()),
                        MoneyText.dollars(Math.abs(price.dollarsAMonth())),
                        winner);
        };
    }

    /// Who is ahead in money and in fit, on one of the two grounds.
    List<String> verdict(Verdicts verdicts, Names names) {
        return List.of(money(verdicts, names), fits.of(verdicts.card(), verdicts.fit(), names));
    }

    private String money(Verdicts verdicts, Names names) {
        if (verdicts.pair().isEmpty()) {
            return messages.get("decide.sure.money.unknown");
        }
        return verdicts.richest()
                .map(platform -> messages.get(
                        "decide.sure.money", names.platform(platform), MoneyText.dollars(verdicts.aheadBy())))
                .orElseGet(() -> messages.get("decide.sure.money.equal"));
    }

    /// What the lead rests on and is not in writing, each leading to where it can be looked up.
    List<Line> promises(Outlook outlook, Names names) {
        return outlook.promises().stream()
                .map(promise -> new Line(what(promise, names), how(promise), place(promise)))
                .distinct()
                .toList();
    }

    private String what(Promise promise, Names names) {
        return promise.input()
                .map(key -> inputs.owned(key, names::platform))
                .orElseGet(() -> messages.get(
                        "decide.sure.promise",
                        names.platform(promise.platform()),
                        promise.topic().map(names::topic).orElse("")));
    }

    private String how(Promise promise) {
        return messages.get("decide.sure.status."
                + promise.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Place place(Promise promise) {
        return promise.topic()
                .map(topic -> Place.cell(topic, promise.platform()))
                .orElseGet(Place.Money::new);
    }
}
