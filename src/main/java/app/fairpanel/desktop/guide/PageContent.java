package app.fairpanel.desktop.guide;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.PublishedSource;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Links;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// Puts a page of the guide together: its text, what was published since, and where to go on.
public final class PageContent {
    private final Catalog catalog;
    private final Supplier<Questions> questions;
    private final Messages messages;
    private final Navigator navigator;
    private final Links links;
    private final SourceText sources;

    /// @param questions those of the evaluation as they are now
    public PageContent(
            Catalog catalog, Supplier<Questions> questions, Messages messages, Navigator navigator, Links links) {
        this.catalog = catalog;
        this.questions = questions;
        this.messages = messages;
        this.navigator = navigator;
        this.links = links;
        sources = new SourceText(messages);
    }

    List<Node> of(GuidePage page) {
        var parts = new ArrayList<Node>();
        parts.add(Cards.text(page.section(), "overline"));
        parts.add(Cards.text(page.title(), "headline"));
        page.paragraphs().forEach(paragraph -> parts.add(paragraph(paragraph)));
        if (!page.newer().isEmpty()) {
            parts.add(Cards.text(messages.get("guide.newer"), "section"));
            page.newer().forEach(newer -> parts.add(newer(newer)));
        }
        parts.addAll(goOn(
                "guide.topics",
                page.topics().stream()
                        .map(catalog::topic)
                        .flatMap(Optional::stream)
                        .map(this::topic)));
        parts.addAll(goOn(
                "guide.questions",
                page.questions().stream()
                        .map(questions.get()::question)
                        .flatMap(Optional::stream)
                        .map(this::question)));
        return parts;
    }

    private static Node paragraph(GuidePage.Paragraph paragraph) {
        var words = Cards.text(paragraph.words());
        if (paragraph.heading().isEmpty()) {
            return words;
        }
        var box = new VBox(Cards.text(paragraph.heading(), "strong"), words);
        box.getStyleClass().add("guide-part");
        return box;
    }

    private Node newer(GuidePage.Newer newer) {
        var source = newer.source();
        var card = new VBox(Cards.text(newer.words()), Cards.text(from(source), "caption", "muted"));
        card.getStyleClass().add("statement");
        source.grade().ifPresent(grade -> card.getChildren().add(Cards.text(sources.trust(grade), "caption", "muted")));
        source.url().ifPresent(address -> card.getChildren().add(lookUp(address, source)));
        return card;
    }

    /// "Headway, Video sessions · the platform's own page · Feb 2026".
    private String from(PublishedSource source) {
        var who = Stream.of(source.publisher(), source.title())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return Stream.of(
                        who,
                        sources.kind(source.asSource()),
                        source.date().map(DateText::of).orElse(messages.get("source.undated")))
                .collect(Collectors.joining(" · "));
    }

    private Node lookUp(String address, PublishedSource source) {
        var link = link(messages.get("inspector.look-up"), () -> links.open(address));
        link.setAccessibleText(link.getText() + ": " + source.title());
        link.setTooltip(new Tooltip(address));
        link.getStyleClass().add("caption");
        return link;
    }

    private List<Node> goOn(String heading, Stream<Hyperlink> to) {
        var all = to.toList();
        if (all.isEmpty()) {
            return List.of();
        }
        var box = new VBox();
        box.getStyleClass().add("guide-part");
        box.getChildren().addAll(all);
        return List.of(Cards.text(messages.get(heading), "section"), box);
    }

    private Hyperlink topic(Topic topic) {
        return link(topic.name(), () -> navigator.go(new Place.Compare(Optional.of(topic.id()), Optional.empty())));
    }

    private Hyperlink question(Question question) {
        return link(
                question.brief(),
                () -> navigator.go(new Place.Questions(Optional.of(question.id()), Optional.empty())));
    }

    private static Hyperlink link(String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setWrapText(true);
        link.setOnAction(event -> action.run());
        return link;
    }
}
