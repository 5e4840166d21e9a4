package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.desktop.controls.Tiles;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.Alternative;
import app.fairpanel.money.PlatformResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One card for each platform: what it leaves a month, and an hour; one for two platforms at once and one for today,
/// where there is something to say of them; and one for who wins in the likely futures.
final class NetCards extends Tiles {
    private static final int FEW = 2;

    private final Messages messages;
    private final OtherWords others;
    private final FuturesWords futuresWords;
    private final FuturesCard futures = new FuturesCard();
    private List<Platform> platforms = List.of();
    private List<Card> cards = List.of();
    private List<OtherCard> otherCards = List.of();

    NetCards(Messages messages, InputWords words) {
        this.messages = messages;
        others = new OtherWords(messages);
        futuresWords = new FuturesWords(messages, words);
        getStyleClass().add("net-cards");
    }

    void show(MoneyPicture picture) {
        var shown = picture.others();
        if (!platforms.equals(picture.inputs().platforms()) || otherCards.size() != shown.size()) {
            platforms = picture.inputs().platforms();
            cards = platforms.stream().map(Card::new).toList();
            otherCards = shown.stream().map(other -> new OtherCard()).toList();
            var all = new ArrayList<Node>(cards);
            all.addAll(otherCards);
            all.add(futures);
            getChildren().setAll(all);
        }
        var results = picture.comparison().platforms();
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).show(picture, results.get(i));
        }
        for (int i = 0; i < otherCards.size(); i++) {
            otherCards.get(i).show(picture, shown.get(i));
        }
    }

    /// Whether they stand in one row even where there is little room.
    boolean isFew() {
        return cards.size() + otherCards.size() <= FEW;
    }

    void show(Prospects prospects) {
        futures.show(futuresWords.card(prospects));
    }

    private static final class FuturesCard extends VBox {
        private final Label title = Cards.text("");
        private final Label headline = Cards.text("", "headline", "platform-amount");
        private final Label detail = Cards.text("", "caption", "muted");

        FuturesCard() {
            getStyleClass().addAll("card", "net-card");
            getChildren().addAll(title, headline, detail);
            Cards.show(this, false);
        }

        void show(Optional<FuturesWords.Card> words) {
            Cards.show(this, words.isPresent());
            words.ifPresent(card -> {
                title.setText(card.title());
                headline.setText(card.headline());
                headline.getStyleClass().setAll("label", "headline");
                card.winner()
                        .ifPresent(winner ->
                                headline.getStyleClass().addAll("platform-amount", PlatformName.styleClass(winner)));
                detail.setText(card.detail());
            });
        }
    }

    private final class Card extends VBox {
        private final Label amount = Cards.text("", "headline", "platform-amount");
        private final Label detail = Cards.text("", "caption", "muted");
        private final Label today = Cards.text("", "caption", "muted");

        Card(Platform platform) {
            var name = new PlatformName(platform);
            name.setText(messages.get("money.card.title", platform.name()));
            amount.getStyleClass().add(PlatformName.styleClass(platform));
            getStyleClass().addAll("card", "net-card");
            getChildren().addAll(name, amount, detail, today);
        }

        void show(MoneyPicture picture, PlatformResult result) {
            amount.setText(result.isKnown() ? MoneyText.dollars(result.net()) : messages.get("money.card.unknown"));
            detail.setText(detail(result));
            Cards.say(
                    today,
                    result.isKnown()
                            ? others.againstToday(picture, result.net()).orElse("")
                            : "");
        }
    }

    private final class OtherCard extends VBox {
        private final Label title = Cards.text("");
        private final Label amount = Cards.text("", "headline");
        private final Label detail = Cards.text("", "caption", "muted");

        OtherCard() {
            getStyleClass().addAll("card", "net-card");
            getChildren().addAll(title, amount, detail);
        }

        void show(MoneyPicture picture, Alternative other) {
            title.setText(messages.get("money.card.title", others.name(other)));
            amount.setText(
                    MoneyText.dollars(other.curve().at(picture.comparison().sessions())));
            detail.setText(others.detail(picture, other));
        }
    }

    private String detail(PlatformResult result) {
        if (!result.isKnown()) {
            return messages.get("money.card.missing", result.unknown().size());
        }
        return result.netPerHour().isPresent()
                ? messages.get(
                        "money.card.per-hour",
                        MoneyText.dollarsAndCents(result.netPerHour().getAsDouble()))
                : messages.get("money.card.no-hours");
    }
}
