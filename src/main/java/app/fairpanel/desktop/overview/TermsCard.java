package app.fairpanel.desktop.overview;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.LinkLine;
import app.fairpanel.desktop.controls.LinkLine.Line;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.desktop.controls.StatusBadge;
import app.fairpanel.desktop.overview.OverviewPage.TermRow;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Status;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The nine terms as a checklist: how far each platform has got with each of them.
final class TermsCard extends VBox {
    private final Messages messages;
    private final Navigator navigator;
    private final GridPane grid = new GridPane();

    TermsCard(Messages messages, Navigator navigator) {
        this.messages = messages;
        this.navigator = navigator;
        grid.getStyleClass().add("terms-grid");
        getStyleClass().addAll("card", "overview-card");
    }

    void show(OverviewPage page) {
        getChildren()
                .setAll(
                        Cards.text(messages.get("overview.terms"), "overline"),
                        Cards.text(
                                IntStream.range(0, page.platforms().size())
                                        .mapToObj(i -> count(page, i))
                                        .collect(Collectors.joining(" · ")),
                                "strong"));
        if (OverviewWriter.fitsBeside(page.platforms())) {
            fill(page);
            getChildren().add(grid);
        } else {
            page.terms().forEach(row -> getChildren().add(line(page, row)));
        }
    }

    private String count(OverviewPage page, int platform) {
        return messages.get(
                "overview.terms.count",
                page.platforms().get(platform).name(),
                page.terms().stream()
                        .filter(row -> row.states().get(platform) == Status.IN_WRITING)
                        .count(),
                page.terms().size());
    }

    private void fill(OverviewPage page) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        grid.getColumnConstraints().add(column(Priority.ALWAYS));
        grid.add(Cards.text(messages.get("overview.terms.term"), "caption", "muted"), 0, 0);
        for (int i = 0; i < page.platforms().size(); i++) {
            grid.getColumnConstraints().add(column(Priority.SOMETIMES));
            var name = new PlatformName(page.platforms().get(i));
            name.setMinWidth(USE_PREF_SIZE);
            name.setWrapText(false);
            grid.add(name, i + 1, 0);
        }
        for (int row = 0; row < page.terms().size(); row++) {
            var term = page.terms().get(row);
            grid.add(Cards.text(term.name()), 0, row + 1);
            for (int i = 0; i < page.platforms().size(); i++) {
                grid.add(state(term, page.platforms().get(i), term.states().get(i)), i + 1, row + 1);
            }
        }
    }

    private static ColumnConstraints column(Priority grow) {
        var column = new ColumnConstraints();
        column.setHgrow(grow);
        return column;
    }

    private Node state(TermRow term, Platform platform, Status status) {
        var badge = new StatusBadge(messages);
        badge.show(status, "");
        badge.setWrapText(false);
        badge.setMinWidth(USE_PREF_SIZE);
        var link = new Hyperlink();
        link.setGraphic(badge);
        link.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        link.setMinWidth(USE_PREF_SIZE);
        link.getStyleClass().add("state-link");
        link.setAccessibleText(messages.get("overview.terms.spoken", term.name(), platform.name(), badge.getText()));
        link.setOnAction(event -> navigator.go(Place.cell(term.topic(), platform.id())));
        return link;
    }

    /// Where there are too many platforms for a column each.
    private Node line(OverviewPage page, TermRow row) {
        var in = IntStream.range(0, page.platforms().size())
                .filter(i -> row.states().get(i) == Status.IN_WRITING)
                .mapToObj(i -> page.platforms().get(i).name())
                .collect(Collectors.joining(", "));
        return new LinkLine(
                new Line(
                        row.name(),
                        in.isEmpty() ? messages.get("overview.terms.nobody") : messages.get("overview.terms.in", in),
                        Place.cell(row.topic(), page.platforms().getFirst().id())),
                navigator);
    }
}
