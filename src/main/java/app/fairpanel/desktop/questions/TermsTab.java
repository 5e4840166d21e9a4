package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Term;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.desktop.controls.StatusBadge;
import app.fairpanel.desktop.draft.DraftDialog;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.Status;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The nine terms to have in writing before signing, with how each stands with every platform.
final class TermsTab {
    private final Catalog catalog;
    private final Messages messages;
    private final Navigator navigator;
    private final DraftDialog drafts;
    private final VBox list = new VBox();
    private final ScrollPane root = new ScrollPane(list);

    TermsTab(Catalog catalog, Messages messages, Navigator navigator, DraftDialog drafts) {
        this.catalog = catalog;
        this.messages = messages;
        this.navigator = navigator;
        this.drafts = drafts;
        list.getStyleClass().addAll("tab-body", "follow-ups");
        root.getStyleClass().add("plain");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
    }

    Node node() {
        return root;
    }

    void show(Evaluation evaluation, Evidence evidence) {
        var terms = catalog.content().terms();
        list.getChildren().setAll(Cards.text(messages.get("terms.intro"), "muted"));
        for (var platform : evaluation.shownPlatforms()) {
            var done = terms.stream()
                    .filter(term -> evidence.cell(term.topic(), platform.id()).status() == Status.IN_WRITING)
                    .count();
            list.getChildren().add(count(platform, done, terms.size()));
        }
        terms.forEach(term -> list.getChildren().add(card(term, evaluation, evidence)));
    }

    /// How far a platform is, and the letter that asks it for the rest.
    private Node count(Platform platform, long done, int all) {
        var line = new FlowPane(Cards.text(messages.get("terms.count", platform.name(), done, all), "strong"));
        line.getStyleClass().addAll("term-count");
        if (done < all) {
            var write = new Button(messages.get("terms.write"));
            write.setAccessibleText(messages.get("terms.write.name", platform.name()));
            write.setOnAction(event -> drafts.askForTerms(platform));
            line.getChildren().add(write);
        }
        return line;
    }

    private Node card(Term term, Evaluation evaluation, Evidence evidence) {
        var card = new VBox(Cards.text(term.name(), "section"), Cards.text(term.ask(), "muted"));
        card.getStyleClass().add("card");
        evaluation.shownPlatforms().forEach(platform -> card.getChildren().add(line(term, platform, evidence)));
        return card;
    }

    private Node line(Term term, Platform platform, Evidence evidence) {
        var badge = new StatusBadge(messages);
        badge.show(evidence.cell(term.topic(), platform.id()).status(), "");
        var name = new PlatformName(platform);
        var open = new Button(messages.get("terms.open"));
        open.setAccessibleText(messages.get("terms.open.name", term.name(), platform.name()));
        open.setOnAction(event -> navigator.go(Place.question(term.question(), platform.id())));
        var line = new FlowPane(name, badge, open);
        line.getStyleClass().add("term-line");
        return line;
    }
}
