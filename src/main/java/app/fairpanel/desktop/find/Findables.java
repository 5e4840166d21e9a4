package app.fairpanel.desktop.find;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.find.Findable.Kind;
import app.fairpanel.desktop.guide.GuidePage;
import app.fairpanel.desktop.guide.GuidePages;
import app.fairpanel.desktop.words.AsSaid;
import app.fairpanel.desktop.words.SourceText;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evidence.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything in an evaluation that can be gone to: only what is shown somewhere.
final class Findables {
    private final Catalog catalog;
    private final Messages messages;
    private final Navigator navigator;
    private final GuidePages guide;
    private final AsSaid asSaid;
    private final SourceText sources;

    Findables(Catalog catalog, Messages messages, Navigator navigator) {
        this.catalog = catalog;
        this.messages = messages;
        this.navigator = navigator;
        guide = new GuidePages(catalog, messages);
        asSaid = new AsSaid(messages);
        sources = new SourceText(messages);
    }

    List<Findable> of(Evaluation evaluation, Evidence evidence) {
        var platforms = evaluation.shownPlatforms();
        var topics = new Topics(catalog, evaluation.board()).shown();
        return Stream.of(
                        Stream.of(Place.Decide.Part.values()).map(this::part),
                        platforms.stream().map(this::platform),
                        topics.stream().map(this::topic),
                        Questions.of(catalog, evaluation.bank()).asked().stream()
                                .map(this::question),
                        new People(messages).of(evaluation).stream().map(this::person),
                        topics.stream()
                                .flatMap(topic -> platforms.stream()
                                        .flatMap(platform -> evidence.cell(topic.id(), platform.id())
                                                .statements()
                                                .map(statement -> answer(topic, platform, statement)))),
                        guide.all().stream().map(this::page))
                .flatMap(all -> all)
                .toList();
    }

    private Findable to(Kind kind, String name, String detail, String text, Place place) {
        return new Findable(kind, name, detail, text, "", () -> navigator.go(place));
    }

    private Findable part(Place.Decide.Part part) {
        return to(
                Kind.VIEW,
                messages.get("decide.tab." + part.key()),
                messages.get("navigation.decide"),
                "",
                new Place.Decide(part));
    }

    private Findable platform(Platform platform) {
        return to(
                Kind.PLATFORM,
                platform.name(),
                messages.get("find.platform.detail"),
                "",
                new Place.Compare(Optional.empty(), Optional.of(platform.id())));
    }

    private Findable topic(Topic topic) {
        return to(
                Kind.TOPIC,
                topic.name(),
                topic.impact(),
                messages.get("domain." + topic.domain().name().toLowerCase(Locale.ROOT)),
                new Place.Compare(Optional.of(topic.id()), Optional.empty()));
    }

    private Findable question(Question question) {
        return to(
                Kind.QUESTION,
                question.brief(),
                question.question(),
                question.why(),
                new Place.Questions(Optional.of(question.id()), Optional.empty()));
    }

    private Findable person(People.Person person) {
        return to(
                Kind.PERSON,
                person.name(),
                person.detail(),
                person.reach(),
                new Place.Questions(Optional.empty(), Optional.of(person.platform())));
    }

    private Findable answer(Topic topic, Platform platform, Statement statement) {
        var said = Stream.concat(asSaid.shown(statement, topic).stream(), Stream.of(statement.words()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(". "));
        return to(
                Kind.ANSWER,
                messages.get("find.answer", platform.name(), topic.name()),
                messages.get("find.answer.said", said, sources.brief(statement)),
                sources.full(statement),
                Place.cell(topic.id(), platform.id()));
    }

    private Findable page(GuidePage page) {
        return to(
                Kind.GUIDE,
                page.title(),
                page.section(),
                page.paragraphs().stream()
                        .map(paragraph -> paragraph.heading() + " " + paragraph.words())
                        .collect(Collectors.joining(" ")),
                Place.guide(page.id()));
    }
}
