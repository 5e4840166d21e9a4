package app.fairpanel.catalog;

import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything that ships with the app. Lists are in the order in which they are shown.
public final class Catalog {
    private final CatalogContent content;
    private final List<Statement> statements;
    private final Map<String, Topic> topics;
    private final Map<String, Question> questions;
    private final Map<String, PublishedSource> sources;
    private final Map<String, License> licenses;

    Catalog(CatalogContent content) {
        this.content = content;
        topics = byKey(content.topics(), Topic::id);
        questions = byKey(content.questions(), Question::id);
        sources = byKey(content.sources(), PublishedSource::id);
        licenses = byKey(content.licenses(), License::code);
        statements = content.claims().stream()
                .map(claim -> claim.asStatement(source(claim.source()).orElseThrow()))
                .toList();
    }

    private static <T> Map<String, T> byKey(List<T> list, Function<T, String> key) {
        return list.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    public CatalogContent content() {
        return content;
    }

    public List<CatalogPlatform> platforms() {
        return content.platforms();
    }

    public List<Topic> topics() {
        return content.topics();
    }

    public Optional<Topic> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /// What is published about all platforms, as statements.
    public List<Statement> statements() {
        return statements;
    }

    public List<Question> questions() {
        return content.questions();
    }

    public Optional<Question> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /// The questions whose answers settle a topic.
    public List<Question> questionsFor(String topic) {
        return content.questions().stream()
                .filter(question -> question.topics().contains(topic))
                .toList();
    }

    public Optional<PublishedSource> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<License> license(String code) {
        return Optional.ofNullable(licenses.get(code));
    }

    /// The two platforms that every evaluation starts with.
    public List<Platform> startingPlatforms() {
        return List.of(platform("alma", 0), platform("headway", 1));
    }

    private Platform platform(String id, int color) {
        return content.platforms().stream()
                .filter(platform -> platform.id().equals(id))
                .map(platform -> new Platform(id, platform.name(), color))
                .findFirst()
                .orElseThrow();
    }
}
