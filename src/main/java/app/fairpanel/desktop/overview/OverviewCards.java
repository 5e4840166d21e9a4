package app.fairpanel.desktop.overview;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.LinkLine;
import app.fairpanel.desktop.controls.LinkLine.Line;
import app.fairpanel.desktop.controls.TwoColumns;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The cards of the page. Each is drawn anew only when what it says has changed.
final class OverviewCards {
    private final Messages messages;
    private final Navigator navigator;
    private final VBox ahead = card("overview.ahead");
    private final VBox next = card("overview.next");
    private final VBox asks = card("overview.asks");
    private final VBox followUps = card("overview.follow-ups");
    private final VBox conflicts = card("overview.conflicts");
    private final TermsCard terms;
    private Optional<OverviewPage> shown = Optional.empty();

    OverviewCards(Messages messages, Navigator navigator) {
        this.messages = messages;
        this.navigator = navigator;
        terms = new TermsCard(messages, navigator);
        next.getStyleClass().add("overview-next");
        List.of(ahead, next, asks, followUps, conflicts)
                .forEach(card -> card.getStyleClass().addAll("card", "overview-card"));
    }

    private static VBox card(String id) {
        var card = new VBox();
        card.setId(id.replace('.', '-'));
        return card;
    }

    List<Node> nodes() {
        var left = new VBox(terms);
        var right = new VBox(asks, followUps, conflicts);
        List.of(left, right).forEach(column -> column.getStyleClass().add("overview-column"));
        return List.of(new TwoColumns(ahead, next, 1.6), new TwoColumns(left, right, 1));
    }

    void show(OverviewPage page) {
        if (changed(page, OverviewPage::money)
                || changed(page, OverviewPage::fit)
                || changed(page, OverviewPage::rests)
                || changed(page, OverviewPage::decided)) {
            showAhead(page);
        }
        if (changed(page, OverviewPage::next)) {
            showNext(page.next());
        }
        if (changed(page, OverviewPage::terms) || changed(page, OverviewPage::platforms)) {
            terms.show(page);
        }
        if (changed(page, OverviewPage::asks) || changed(page, OverviewPage::asksNote)) {
            fill(asks, "overview.asks", page.asks(), page.asksNote());
        }
        if (changed(page, OverviewPage::followUps)) {
            fill(
                    followUps,
                    "overview.follow-ups",
                    page.followUps(),
                    page.followUps().isEmpty() ? messages.get("overview.follow-ups.none") : "");
        }
        if (changed(page, OverviewPage::conflicts)) {
            fill(
                    conflicts,
                    "overview.conflicts",
                    page.conflicts(),
                    page.conflicts().isEmpty() ? messages.get("overview.conflicts.none") : "");
        }
        shown = Optional.of(page);
    }

    private boolean changed(OverviewPage page, java.util.function.Function<OverviewPage, Object> part) {
        return !shown.map(part).equals(Optional.of(part.apply(page)));
    }

    private void showAhead(OverviewPage page) {
        ahead.getChildren().setAll(heading("overview.ahead"));
        page.decided().ifPresent(line -> ahead.getChildren().add(part("overview.ahead.decided", line, "section")));
        ahead.getChildren()
                .addAll(
                        part("overview.ahead.money", page.money(), "section"),
                        part("overview.ahead.fit", page.fit(), "section"));
        page.rests().ifPresent(line -> ahead.getChildren().add(part("overview.ahead.rests", line, "body")));
    }

    private void showNext(List<Line> steps) {
        var first = new LinkLine(steps.getFirst(), navigator);
        first.getStyleClass().add("overview-section");
        next.getChildren().setAll(heading("overview.next"), first);
        if (steps.size() > 1) {
            next.getChildren().add(Cards.text(messages.get("overview.next.then"), "caption"));
        }
        steps.stream()
                .skip(1)
                .forEach(step ->
                        next.getChildren().add(new LinkLine(new Line(step.words(), "", step.place()), navigator)));
    }

    private Node part(String key, Line line, String style) {
        var link = new LinkLine(line, navigator);
        link.getStyleClass().add("overview-" + style);
        var part = new VBox(Cards.text(messages.get(key), "caption", "muted"), link);
        part.getStyleClass().add("overview-part");
        return part;
    }

    private Label heading(String key) {
        return Cards.text(messages.get(key), "overline");
    }

    private void fill(VBox card, String heading, List<Line> lines, String note) {
        card.getChildren().setAll(heading(heading));
        lines.forEach(line -> card.getChildren().add(new LinkLine(line, navigator)));
        if (!note.isEmpty()) {
            card.getChildren().add(Cards.text(note, "muted"));
        }
    }
}
