package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.BreakEven;
import app.fairpanel.money.Input;
import app.fairpanel.money.Lead.Leader;
import app.fairpanel.money.Solved;
import app.fairpanel.money.Solver;
import app.fairpanel.money.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Says what would make the two platforms that the sentence is about equal at today's caseload: a share, a membership,
/// a gap between their rates, a rate cut; or that nothing of the kind would.
final class EvenWords {
    private static final double HALF_CENT = 0.005;

    private final Messages messages;

    EvenWords(Messages messages) {
        this.messages = messages;
    }

    /// Nothing while a rate is unknown or there are not two platforms.
    List<String> of(MoneyPicture picture) {
        return picture.pair()
                .filter(pair -> !(pair.verdict() instanceof Verdict.CannotSay))
                .map(pair -> {
                    var first = picture.platform(pair.first());
                    var second = picture.platform(pair.second());
                    var solver = new Solver(picture.comparison());
                    return Stream.of(
                                    share(picture, solver, first, second),
                                    share(picture, solver, second, first),
                                    membership(picture, solver, first, second),
                                    membership(picture, solver, second, first),
                                    rateGap(picture, solver, first, second),
                                    rateCut(picture, pair, solver))
                            .flatMap(Optional::stream)
                            .toList();
                })
                .orElse(List.of());
    }

    private Optional<String> share(MoneyPicture picture, Solver solver, Platform platform, Platform rival) {
        return has(picture, platform, Input.PAYOUT_SHARE)
                .flatMap(now -> said(
                        "money.solve.share.",
                        solver.share(platform, rival),
                        platform,
                        rival,
                        MoneyText::percent,
                        MoneyText.percent(now.doubleValue())));
    }

    private Optional<String> membership(MoneyPicture picture, Solver solver, Platform platform, Platform rival) {
        return has(picture, platform, Input.MEMBERSHIP)
                .flatMap(now -> said(
                        "money.solve.membership.",
                        solver.membership(platform, rival),
                        platform,
                        rival,
                        MoneyText::dollarsAndCents,
                        MoneyText.dollars(now.doubleValue())));
    }

    private static Optional<BigDecimal> has(MoneyPicture picture, Platform platform, Input input) {
        return picture.inputs().platform(platform.id(), input).number().filter(number -> number.signum() > 0);
    }

    private Optional<String> rateGap(MoneyPicture picture, Solver solver, Platform first, Platform second) {
        if (!(solver.rateGap(first, second) instanceof Solved.At(double gap)) || Math.abs(gap) < HALF_CENT) {
            return Optional.empty();
        }
        var dearer = gap > 0 ? first : second;
        var cheaper = gap > 0 ? second : first;
        return Optional.of(messages.get(
                "money.solve.rate-gap",
                dearer.name(),
                MoneyText.dollars(Math.abs(gap) * picture.comparison().sessions()),
                cheaper.name(),
                MoneyText.dollarsAndCents(Math.abs(gap))));
    }

    private Optional<String> rateCut(MoneyPicture picture, BreakEven pair, Solver solver) {
        var leader = pair.leaderAt(picture.comparison().sessions());
        var first = picture.platform(pair.first());
        var second = picture.platform(pair.second());
        return said(
                "money.solve.rate-cut.",
                solver.rateCut(first, second),
                leader == Leader.SECOND ? second : first,
                leader == Leader.SECOND ? first : second,
                MoneyText::percent,
                "");
    }

    /// How a number is said.
    private interface Say {
        String of(double number);
    }

    private Optional<String> said(String key, Solved solved, Platform platform, Platform rival, Say say, String now) {
        return switch (solved) {
            case Solved.At(double number) ->
                Optional.of(messages.get(key + "at", platform.name(), rival.name(), say.of(number), now));
            case Solved.Nowhere(var reason) ->
                switch (reason) {
                    case BEHIND_WITHOUT_IT,
                            AHEAD_EVEN_AT_MOST,
                            HELD_BY_MINIMUM,
                            HELD_BY_MAXIMUM,
                            ALREADY_TAKEN_OFF,
                            EQUAL_ALREADY ->
                        Optional.of(messages.get(
                                key + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                platform.name(),
                                rival.name()));
                    case NO_SESSIONS, RATE_UNKNOWN -> Optional.empty();
                };
        };
    }
}
