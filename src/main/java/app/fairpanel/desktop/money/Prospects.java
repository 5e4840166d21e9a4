package app.fairpanel.desktop.money;

import app.fairpanel.money.Futures;
import app.fairpanel.money.Tornado;
import java.util.Optional;

/// What the uncertain inputs could do to what is shown, one at a time and all together.
///
/// @param tornado of the two platforms that the sentence is about; nothing while a rate of theirs is unknown
record Prospects(MoneyPicture picture, Optional<Tornado> tornado, Futures futures) {

    /// Takes a while; call it off the user interface's thread.
    static Prospects of(MoneyPicture picture) {
        var pair = picture.pair()
                .filter(two -> two.first().isKnown() && two.second().isKnown());
        return new Prospects(
                picture,
                pair.map(two -> Tornado.of(
                        picture.inputs(),
                        picture.comparison(),
                        picture.platform(two.first()),
                        picture.platform(two.second()))),
                Futures.of(picture.inputs(), picture.comparison(), pair, Futures.SEED, Futures.DRAWS));
    }

    /// The input with the widest swing of those that alone change who is ahead.
    Optional<Tornado.Swing> deciding() {
        return tornado.flatMap(found -> found.swings().stream()
                .filter(swing -> swing.changesWinner(found.now()))
                .findFirst());
    }
}
