package app.fairpanel.desktop.decide;

import app.fairpanel.decision.MustHaves;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.evaluation.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One card for each platform: how well it fits, on how much that rests, and how it stands with the must-haves.
final class FitCards extends FlowPane {
    private final FitSentence sentences;
    private final BothCard both;

    /// @param both one more card, which stands last
    FitCards(FitSentence sentences, BothCard both) {
        this.sentences = sentences;
        this.both = both;
        getStyleClass().add("net-cards");
    }

    void show(DecidePicture picture) {
        getChildren()
                .setAll(picture.platforms().stream()
                        .map(platform -> card(picture, platform))
                        .toList());
        getChildren().add(both);
    }

    private VBox card(DecidePicture picture, Platform platform) {
        var score = Cards.text(
                sentences.score(picture.card(), platform.id()),
                "headline",
                "platform-amount",
                PlatformName.styleClass(platform));
        var coverage = Cards.text(sentences.coverage(picture.card(), platform.id()), "caption", "muted");
        var card = new VBox(new PlatformName(platform), score, coverage);
        card.getStyleClass().addAll("card", "net-card");
        sentences
                .mustHaves(picture.card(), platform.id(), picture.names())
                .map(words -> mustHaves(words, picture.card().mustHaves(platform.id())))
                .ifPresent(card.getChildren()::add);
        return card;
    }

    private static Label mustHaves(String words, MustHaves standing) {
        var label = Cards.text(words, "status");
        label.getStyleClass()
                .add(
                        switch (standing) {
                            case MET -> "told";
                            case NOT_CLEARED -> "unknown";
                            case FAILED -> "conflicting";
                        });
        label.setGraphic(new FontIcon(
                switch (standing) {
                    case MET -> Feather.CHECK;
                    case NOT_CLEARED -> Feather.CIRCLE;
                    case FAILED -> Feather.X;
                }));
        return label;
    }
}
