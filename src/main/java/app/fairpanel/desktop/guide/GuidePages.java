package app.fairpanel.desktop.guide;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.CatalogPlatform;
import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.GuideEntry;
import app.fairpanel.catalog.Situation;
import app.fairpanel.catalog.Term;
import app.fairpanel.catalog.TradeOff;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.guide.GuidePage.Newer;
import app.fairpanel.desktop.guide.GuidePage.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// All pages of the guide, in the order in which they are listed.
public final class GuidePages {
    private final Catalog catalog;
    private final Messages messages;
    private final List<GuidePage> all;

    public GuidePages(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
        var content = catalog.content();
        all = Stream.of(
                        entries(GuideEntry.Kind.HOW_TO),
                        entries(GuideEntry.Kind.PROFILE),
                        knowledge(Optional.empty()),
                        content.situations().stream().map(this::page),
                        content.tradeOffs().stream().map(this::page),
                        content.terms().stream().map(this::page),
                        Stream.of(Domain.values()).flatMap(domain -> knowledge(Optional.of(domain))),
                        entries(GuideEntry.Kind.FAQ))
                .flatMap(pages -> pages)
                .toList();
    }

    public List<GuidePage> all() {
        return all;
    }

    /// The pages on which all the words occur; all of them when there are none.
    public List<GuidePage> search(String words) {
        return words.isBlank()
                ? all
                : all.stream().filter(page -> page.mentions(words)).toList();
    }

    public Optional<GuidePage> page(String id) {
        return all.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /// The page that is most about a topic.
    public Optional<GuidePage> about(String topic) {
        return all.stream()
                .filter(page -> page.topics().contains(topic))
                .min(Comparator.comparingInt(page -> page.topics().indexOf(topic)));
    }

    private Stream<GuidePage> entries(GuideEntry.Kind kind) {
        var section = messages.get(
                "guide.section." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return catalog.content().guide().stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> page(entry, section));
    }

    private Stream<GuidePage> knowledge(Optional<Domain> domain) {
        var section = domain.map(part -> messages.get("domain." + part.name().toLowerCase(Locale.ROOT)))
                .orElse(messages.get("guide.section.knowledge"));
        return catalog.content().guide().stream()
                .filter(entry -> entry.kind() == GuideEntry.Kind.KNOWLEDGE
                        && entry.domain().equals(domain))
                .map(entry -> page(entry, section));
    }

    private GuidePage page(GuideEntry entry, String section) {
        return new GuidePage(
                entry.id(),
                section,
                entry.title(),
                entry.body().stream().map(Paragraph::of).toList(),
                entry.newer().stream()
                        .map(newer -> new Newer(
                                newer.words(), catalog.source(newer.source()).orElseThrow()))
                        .toList(),
                entry.topics(),
                entry.questions());
    }

    private GuidePage page(Situation situation) {
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(Paragraph.of(situation.words()));
        situation
                .leansTo()
                .ifPresent(platform -> paragraphs.add(Paragraph.of(messages.get("guide.leans-to", name(platform)))));
        paragraphs.add(new Paragraph(messages.get("guide.trade-off"), situation.tradeOff()));
        return new GuidePage(
                "situation/" + situation.id(),
                messages.get("guide.section.situations"),
                situation.title(),
                paragraphs,
                List.of(),
                situation.topics(),
                situation.questions());
    }

    private GuidePage page(TradeOff tradeOff) {
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(Paragraph.of(tradeOff.question()));
        for (var side : tradeOff.sides()) {
            paragraphs.add(new Paragraph(
                    side.words(),
                    side.leansTo()
                            .map(platform -> messages.get("guide.side.leans-to", name(platform)))
                            .orElse(messages.get("guide.side.leans-nowhere"))));
        }
        return new GuidePage(
                "trade-off/" + tradeOff.id(),
                messages.get("guide.section.trade-offs"),
                tradeOff.title(),
                paragraphs,
                List.of(),
                tradeOff.topics(),
                tradeOff.questions());
    }

    private GuidePage page(Term term) {
        var question = catalog.question(term.question()).orElseThrow();
        return new GuidePage(
                "term/" + term.id(),
                messages.get("guide.section.terms"),
                term.name(),
                List.of(
                        Paragraph.of(term.ask()),
                        new Paragraph(messages.get("questions.why"), question.why()),
                        new Paragraph(messages.get("questions.good"), question.good()),
                        new Paragraph(messages.get("questions.red-flag"), question.redFlag())),
                List.of(),
                List.of(term.topic()),
                List.of(term.question()));
    }

    private String name(String platform) {
        return catalog.platforms().stream()
                .filter(known -> known.id().equals(platform))
                .map(CatalogPlatform::name)
                .findFirst()
                .orElse(platform);
    }
}
