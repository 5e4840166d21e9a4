package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.ListText;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.Alternative;
import app.fairpanel.money.BreakEven;
import app.fairpanel.money.Caseload;
import app.fairpanel.money.Envelope;
import app.fairpanel.money.Lead;
import app.fairpanel.money.Lead.Leader;
import app.fairpanel.money.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The one sentence that the view is about.
final class MoneySentence {
    private final Messages messages;
    private final OtherWords others;

    MoneySentence(Messages messages) {
        this.messages = messages;
        others = new OtherWords(messages);
    }

    Phrase of(MoneyPicture picture) {
        var said = ofPlatforms(picture);
        for (var more : others.beyond(picture)) {
            said = said.and(Phrase.plain(more));
        }
        return said;
    }

    private Phrase ofPlatforms(MoneyPicture picture) {
        if (picture.pair().isEmpty()) {
            return alone(picture);
        }
        var pair = picture.pair().get();
        if (pair.verdict() instanceof Verdict.CannotSay(var missing)) {
            return cannotSay(picture, missing);
        }
        if (picture.inputs().platforms().size() > 2) {
            return ofMany(picture, pair);
        }
        return switch (pair.verdict()) {
            case Verdict.Identical() -> Phrase.of(messages, "money.sentence.identical", List.of());
            case Verdict.Always always -> always(picture, pair, always);
            case Verdict.Crossover(var at) -> crossover(picture, pair, at);
            case Verdict.NotReachable(var at, var capacity, var winner) ->
                ahead(picture, pair, "money.sentence.ahead")
                        .and(Phrase.of(
                                messages,
                                "money.sentence.not-reachable",
                                List.of(),
                                name(picture, pair, winner.mirrored()),
                                Caseload.roundedUp(at.getFirst()),
                                MoneyText.whole(capacity)));
            case Verdict.CannotSay(var missing) -> cannotSay(picture, missing);
        };
    }

    private Phrase alone(MoneyPicture picture) {
        if (picture.inputs().platforms().isEmpty()) {
            return Phrase.plain(messages.get("money.sentence.none"));
        }
        var only = picture.comparison().platforms().getFirst();
        return only.isKnown()
                ? Phrase.of(
                        messages,
                        "money.sentence.one",
                        List.of(only.platform()),
                        only.platform().name(),
                        MoneyText.dollars(only.net()),
                        sessions(picture))
                : cannotSay(
                        picture,
                        only.unknown().stream()
                                .map(line ->
                                        new Verdict.MissingRate(only.platform().id(), line))
                                .toList());
    }

    private Phrase cannotSay(MoneyPicture picture, List<Verdict.MissingRate> missing) {
        var first = missing.getFirst();
        var line = first.line();
        var what = line.payer().map(payer -> payer + " " + line.cptCode()).orElse(line.cptCode());
        return Phrase.of(
                messages,
                "money.sentence.cannot-say",
                List.of(),
                picture.platformName(first.platform()),
                what,
                missing.size() - 1);
    }

    private Phrase always(MoneyPicture picture, BreakEven pair, Verdict.Always always) {
        var winner = platform(picture, pair, always.winner());
        return Phrase.of(
                messages,
                "money.sentence.always."
                        + always.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                List.of(winner),
                winner.name(),
                MoneyText.dollars(Math.abs(picture.comparison().ahead(pair))),
                sessions(picture));
    }

    private Phrase crossover(MoneyPicture picture, BreakEven pair, List<Double> at) {
        double planned = picture.comparison().sessions();
        var ahead = ahead(picture, pair, "money.sentence.ahead");
        if (at.size() > 1 || pair.leads().stream().anyMatch(lead -> lead.leader() == Leader.EQUAL)) {
            return ahead.and(Phrase.plain(ranges(picture, pair)));
        }
        var below = pair.leads().getFirst();
        var above = pair.leads().getLast();
        var key = planned >= at.getFirst() ? "money.sentence.below" : "money.sentence.from";
        var other = planned >= at.getFirst() ? below : above;
        return ahead.and(Phrase.of(
                messages, key, List.of(), Caseload.roundedUp(at.getFirst()), name(picture, pair, other.leader())));
    }

    /// "Alma keeps you $38 a month ahead at 77 sessions", or that both leave the same there.
    private Phrase ahead(MoneyPicture picture, BreakEven pair, String key) {
        var leader = pair.leaderAt(picture.comparison().sessions());
        if (leader == Leader.EQUAL) {
            return Phrase.of(messages, "money.sentence.equal", List.of(), sessions(picture));
        }
        var winner = platform(picture, pair, leader);
        return Phrase.of(
                messages,
                key,
                List.of(winner),
                winner.name(),
                MoneyText.dollars(Math.abs(picture.comparison().ahead(pair))),
                sessions(picture),
                name(picture, pair, leader.mirrored()));
    }

    private String ranges(MoneyPicture picture, BreakEven pair) {
        return pair.leads().stream()
                .map(lead -> messages.get(
                        "money.sentence.range", stretch(lead.from(), lead.to()), leaderName(picture, pair, lead)))
                .collect(Collectors.joining("; ", "", "."));
    }

    private String leaderName(MoneyPicture picture, BreakEven pair, Lead lead) {
        return lead.leader() == Leader.EQUAL
                ? messages.get("money.sentence.range.equal")
                : name(picture, pair, lead.leader());
    }

    private Phrase ofMany(MoneyPicture picture, BreakEven pair) {
        if (pair.leaderAt(picture.comparison().sessions()) == Leader.EQUAL) {
            var best = picture.comparison().best().orElseThrow();
            return Phrase.of(
                    messages,
                    "money.sentence.several",
                    List.of(picture.platform(best)),
                    picture.comparison().alternatives().stream()
                            .filter(other -> isAsGood(picture, best, other))
                            .map(Alternative::name)
                            .collect(Collectors.collectingAndThen(
                                    Collectors.toList(), names -> ListText.and(messages, names))),
                    MoneyText.dollars(best.curve().at(picture.comparison().sessions())),
                    sessions(picture));
        }
        return ahead(picture, pair, "money.sentence.best").and(otherStretches(picture));
    }

    private static boolean isAsGood(MoneyPicture picture, Alternative best, Alternative other) {
        double sessions = picture.comparison().sessions();
        return other.isKnown()
                && Math.abs(best.curve().at(sessions) - other.curve().at(sessions)) < 0.005;
    }

    private Phrase otherStretches(MoneyPicture picture) {
        var stretches = Envelope.of(picture.comparison().alternatives()).stream()
                .filter(stretch -> stretch.from() < picture.comparison().capacity())
                .toList();
        return stretches.size() < 2
                ? Phrase.plain(messages.get("money.sentence.best.everywhere"))
                : Phrase.plain(stretches.stream()
                        .map(stretch -> messages.get(
                                "money.sentence.range",
                                stretch(stretch.from(), stretch.to()),
                                stretch.best().name()))
                        .collect(Collectors.joining("; ", "", ".")));
    }

    private String stretch(double from, double to) {
        if (from == 0) {
            return messages.get("money.stretch.below", Caseload.roundedUp(to));
        }
        return Double.isInfinite(to)
                ? messages.get("money.stretch.from", Caseload.roundedUp(from))
                : messages.get("money.stretch.between", Caseload.roundedUp(from), Caseload.roundedUp(to) - 1);
    }

    private static String sessions(MoneyPicture picture) {
        return MoneyText.whole(picture.comparison().sessions());
    }

    private static Platform platform(MoneyPicture picture, BreakEven pair, Leader leader) {
        return picture.platform(leader == Leader.FIRST ? pair.first() : pair.second());
    }

    private static String name(MoneyPicture picture, BreakEven pair, Leader leader) {
        return platform(picture, pair, leader).name();
    }
}
