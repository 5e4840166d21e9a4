package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.Futures;
import app.fairpanel.money.Futures.Outcome;
import app.fairpanel.money.InputKey;
import java.util.Comparator;
import java.util.Optional;

/// Says who wins in most of the likely futures, and how much that is worth.
final class FuturesWords {
    private static final double COIN_TOSS = 0.6;
    private static final double LIKELY = 0.8;
    private static final double NEARLY_CERTAIN = 0.97;

    private final Messages messages;
    private final InputWords words;

    /// @param winner whose color it has
    record Card(String title, String headline, String detail, Optional<Platform> winner) {}

    FuturesWords(Messages messages, InputWords words) {
        this.messages = messages;
        this.words = words;
    }

    /// Nothing while there are no two platforms whose rates are known.
    Optional<Card> card(Prospects prospects) {
        var outcomes = prospects.futures().platforms();
        if (outcomes.size() < 2) {
            return Optional.empty();
        }
        var title = messages.get("money.futures.title", prospects.futures().draws());
        var best =
                outcomes.stream().max(Comparator.comparingDouble(Outcome::wins)).orElseThrow();
        if (isEverywhereTheSame(prospects.futures())) {
            return Optional.of(new Card(
                    title, messages.get("money.futures.even"), messages.get("money.futures.same"), Optional.empty()));
        }
        return Optional.of(new Card(
                title,
                messages.get("money.futures.wins", best.platform().name(), share(best.wins())),
                detail(best.wins(), prospects),
                Optional.of(best.platform())));
    }

    /// In whole percent; what is not certain is never said to be.
    String share(double wins) {
        double percent = Math.rint(100 * wins);
        if (percent == 100 && wins < 1) {
            return messages.get("money.futures.over-99");
        }
        return percent == 0 && wins > 0 ? messages.get("money.futures.under-1") : MoneyText.percent(percent);
    }

    private static boolean isEverywhereTheSame(Futures futures) {
        return futures.platforms().stream().map(Outcome::net).distinct().count() == 1;
    }

    private String detail(double wins, Prospects prospects) {
        var howSure = messages.get(key(wins));
        return prospects
                .deciding()
                .map(swing -> messages.get(
                        "money.futures.turns-on", howSure, name(swing.value().key(), prospects)))
                .orElse(howSure);
    }

    private String name(InputKey key, Prospects prospects) {
        return words.within(key, prospects.picture()::platformName);
    }

    private static String key(double wins) {
        if (wins < COIN_TOSS) {
            return "money.futures.coin-toss";
        }
        if (wins < LIKELY) {
            return "money.futures.likely";
        }
        return wins < NEARLY_CERTAIN ? "money.futures.most-likely" : "money.futures.nearly-certain";
    }
}
