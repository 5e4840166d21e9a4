package app.fairpanel.desktop.overview;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.decision.Outlook;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.OutlookModel;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.View;
import app.fairpanel.desktop.controls.Cards;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Shows where the decision stands, as it was last worked out; only what has changed is drawn anew.
public final class OverviewController implements View {
    private final OutlookModel model;
    private final Clock clock;
    private final OverviewWriter writer;
    private final OverviewCards cards;
    private Optional<OverviewPage> shown = Optional.empty();

    @FXML
    private ScrollPane root;

    @FXML
    private Node working;

    @FXML
    private VBox sections;

    public OverviewController(
            OutlookModel model, Catalog catalog, Messages messages, Clock clock, Navigator navigator) {
        this.model = model;
        this.clock = clock;
        writer = new OverviewWriter(messages, catalog);
        cards = new OverviewCards(messages, navigator);
    }

    @FXML
    void initialize() {
        sections.getChildren().setAll(cards.nodes());
        Cards.show(sections, false);
        var visible = root.sceneProperty().map(scene -> true).orElse(false);
        model.follow(visible);
        model.outlook().when(visible).subscribe(latest -> latest.ifPresent(this::show));
    }

    private void show(Outlook outlook) {
        var page = writer.page(outlook, LocalDate.now(clock));
        if (!shown.equals(Optional.of(page))) {
            shown = Optional.of(page);
            cards.show(page);
            Cards.show(working, false);
            Cards.show(sections, true);
        }
    }

    @Override
    public void show(Place place) {
        focus();
    }

    @Override
    public void focus() {
        sections.lookupAll(".hyperlink").stream()
                .filter(Hyperlink.class::isInstance)
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, root::requestFocus);
    }
}
