package app.fairpanel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Value;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static final Catalog CATALOG = new CatalogReader().read();
    private static final CatalogContent CONTENT = CATALOG.content();

    private record Item(String number, String name) {}

    private static List<Item> articleItems() throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                CatalogTest.class.getResourceAsStream("article-items.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .map(parts -> new Item(parts[0], parts[1]))
                    .toList();
        }
    }

    private static Stream<String> articleNamesUsed() {
        return Stream.of(
                        CONTENT.topics().stream().map(Topic::article),
                        CONTENT.claims().stream().map(Claim::article),
                        CONTENT.questions().stream().map(Question::article),
                        CONTENT.guide().stream().map(GuideEntry::article),
                        CONTENT.situations().stream().map(Situation::article),
                        CONTENT.tradeOffs().stream().map(TradeOff::article),
                        CONTENT.terms().stream().map(Term::article))
                .flatMap(lists -> lists.flatMap(Collection::stream));
    }

    @Test
    void everyItemOfTheArticleIsSomewhereInTheApp() throws IOException {
        var items = articleItems();

        assertThat(items).hasSize(110);
        assertThat(items.getFirst().number()).isEqualTo("S1");
        assertThat(items.getLast().number()).isEqualTo("S110");
        Set<String> used = articleNamesUsed().collect(Collectors.toSet());
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        items.stream().map(Item::name).toList());
    }

    @Test
    void theThirteenRowsAtAGlanceAreTopicsInTheirOrder() throws IOException {
        var rows = articleItems().subList(18, 31).stream().map(Item::name).toList();
        var topics = CONTENT.topics().stream().filter(Topic::atAGlance).toList();

        assertThat(topics).hasSize(13);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(topics.get(i).article()).as(topics.get(i).id()).contains(rows.get(i));
            assertThat(topics.get(i).impact()).as(topics.get(i).id()).isNotBlank();
        }
    }

    @Test
    void everyRecommendedQuestionOfTheArticleIsAskedByAQuestionOfTheBank() throws IOException {
        var recommended = Set.of(
                36, 37, 38, 39, 40, 42, 44, 45, 47, 49, 50, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63, 65, 66, 68, 69,
                71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82);
        assertThat(recommended).hasSize(38);
        var items = articleItems();
        var asked = CONTENT.questions().stream()
                .flatMap(question -> question.article().stream())
                .collect(Collectors.toSet());

        assertThat(asked)
                .containsAll(recommended.stream()
                        .map(number -> items.get(number - 1).name())
                        .toList());
    }

    @Test
    void holdsAsManyEntriesAsTheArticleAndTheResearchHave() {
        assertThat(CONTENT.questions()).hasSize(65);
        assertThat(CONTENT.questions().stream().map(Question::number)).doesNotHaveDuplicates();
        assertThat(CONTENT.terms()).hasSize(9);
        assertThat(CONTENT.tradeOffs()).hasSize(8);
        assertThat(CONTENT.situations()).hasSize(4);
        assertThat(ofKind(GuideEntry.Kind.FAQ)).hasSize(10);
        assertThat(ofKind(GuideEntry.Kind.PROFILE)).hasSize(2);
    }

    private static List<GuideEntry> ofKind(GuideEntry.Kind kind) {
        return CONTENT.guide().stream().filter(entry -> entry.kind() == kind).toList();
    }

    @Test
    void everyQuestionSaysWhyAndWhatToListenFor() {
        assertThat(CONTENT.questions()).allSatisfy(question -> {
            assertThat(question.question()).contains("?");
            assertThat(question.why()).isNotBlank();
            assertThat(question.good()).isNotBlank();
            assertThat(question.redFlag()).isNotBlank();
            assertThat(question.topics()).isNotEmpty();
        });
    }

    @Test
    void idsAreUnique() {
        unique(CONTENT.sources(), PublishedSource::id);
        unique(CONTENT.platforms(), CatalogPlatform::id);
        unique(CONTENT.topics(), Topic::id);
        unique(CONTENT.claims(), Claim::id);
        unique(CONTENT.questions(), Question::id);
        unique(CONTENT.guide(), GuideEntry::id);
        unique(CONTENT.situations(), Situation::id);
        unique(CONTENT.tradeOffs(), TradeOff::id);
        unique(CONTENT.terms(), Term::id);
        unique(CONTENT.licenses(), License::code);
        unique(CONTENT.payers(), Payer::name);
        unique(CONTENT.planTypes(), PlanType::id);
        unique(CONTENT.sessionCodes(), SessionCode::code);
    }

    private static <T> void unique(List<T> entries, Function<T, String> id) {
        assertThat(entries).isNotEmpty().extracting(id).doesNotHaveDuplicates();
    }

    @Test
    void everyReferenceResolves() {
        var topics = ids(CONTENT.topics(), Topic::id);
        var platforms = ids(CONTENT.platforms(), CatalogPlatform::id);
        var questions = ids(CONTENT.questions(), Question::id);
        var sources = ids(CONTENT.sources(), PublishedSource::id);

        assertThat(topics)
                .containsAll(all(CONTENT.claims(), claim -> List.of(claim.topic())))
                .containsAll(all(CONTENT.questions(), Question::topics))
                .containsAll(all(CONTENT.guide(), GuideEntry::topics))
                .containsAll(all(CONTENT.situations(), Situation::topics))
                .containsAll(all(CONTENT.tradeOffs(), TradeOff::topics))
                .containsAll(all(
                        CONTENT.tradeOffs(),
                        tradeOff -> tradeOff.sides().stream()
                                .flatMap(side -> Stream.of(side.more(), side.less(), side.must())
                                        .flatMap(List::stream))
                                .toList()))
                .containsAll(all(CONTENT.terms(), term -> List.of(term.topic())));
        assertThat(questions)
                .containsAll(all(CONTENT.guide(), GuideEntry::questions))
                .containsAll(all(CONTENT.situations(), Situation::questions))
                .containsAll(all(CONTENT.tradeOffs(), TradeOff::questions))
                .containsAll(all(CONTENT.terms(), term -> List.of(term.question())));
        assertThat(platforms)
                .containsAll(all(CONTENT.claims(), claim -> List.of(claim.platform())))
                .containsAll(
                        all(CONTENT.guide(), entry -> entry.platform().stream().toList()))
                .containsAll(all(
                        CONTENT.situations(),
                        situation -> situation.leansTo().stream().toList()))
                .containsAll(all(
                        CONTENT.tradeOffs(),
                        tradeOff -> tradeOff.sides().stream()
                                .flatMap(side -> side.leansTo().stream())
                                .toList()));
        assertThat(sources)
                .isEqualTo(new TreeSet<>(Stream.concat(
                                all(CONTENT.claims(), claim -> List.of(claim.source())).stream(),
                                all(
                                        CONTENT.guide(),
                                        entry -> entry.newer().stream()
                                                .map(GuideEntry.Newer::source)
                                                .toList())
                                        .stream())
                        .toList()));
    }

    private static <T> Set<String> ids(List<T> entries, Function<T, String> id) {
        return new TreeSet<>(entries.stream().map(id).toList());
    }

    private static <T> List<String> all(List<T> entries, Function<T, List<String>> references) {
        return entries.stream()
                .flatMap(entry -> references.apply(entry).stream())
                .toList();
    }

    @Test
    void everyTopicCanBeAskedAboutOrIsKnownFromOnesOwnBills() {
        var ownBills = List.of("billing-fee", "ehr-cost", "telehealth-cost", "directory-cost");

        assertThat(CONTENT.topics()).allSatisfy(topic -> {
            if (!ownBills.contains(topic.id()) && !topic.byPayer()) {
                assertThat(CATALOG.questionsFor(topic.id())).as(topic.id()).isNotEmpty();
            }
        });
    }

    @Test
    void everyClaimHasTheKindOfValueThatItsTopicHas() {
        assertThat(CONTENT.claims()).allSatisfy(claim -> {
            var topic = CATALOG.topic(claim.topic()).orElseThrow();
            claim.value().ifPresent(value -> {
                switch (value) {
                    case Value.Text(var text) -> {
                        assertThat(topic.kind()).as(claim.id()).isEqualTo(TopicKind.TEXT);
                        assertThat(text.length()).as(claim.id()).isLessThanOrEqualTo(60);
                    }
                    case Value.YesNo ignored ->
                        assertThat(topic.kind()).as(claim.id()).isEqualTo(TopicKind.YES_NO);
                    case Value.Quantity quantity ->
                        assertThat(topic.kind().quantity()).as(claim.id()).hasValue(quantity.kind());
                }
            });
        });
    }

    @Test
    void everyPublishedClaimSaysWhereItStandsAndHowFarItCanBeTrusted() {
        assertThat(CONTENT.sources()).allSatisfy(source -> {
            if (source.kind() != SourceKind.ARTICLE) {
                assertThat(source.grade()).as(source.id()).isPresent();
            }
            if (source.kind() != SourceKind.ARTICLE && source.kind() != SourceKind.ASSUMPTION) {
                assertThat(source.url().orElse("")).as(source.id()).startsWith("http");
            }
        });
    }

    @Test
    void whatIsAskedPayerByPayerIsSaidOfKnownPayersAndPlanTypes() {
        var payers = CONTENT.payers().stream().map(Payer::name).toList();
        var plans = CONTENT.planTypes().stream().map(PlanType::name).toList();
        var scopes = CONTENT.claims().stream()
                .filter(claim -> CATALOG.topic(claim.topic()).orElseThrow().byPayer())
                .map(claim -> claim.scope().orElseThrow())
                .toList();

        assertThat(scopes).isNotEmpty().allSatisfy(scope -> {
            assertThat(Stream.concat(scope.payer().stream(), scope.planType().stream()))
                    .isNotEmpty();
            assertThat(payers).containsAll(scope.payer().stream().toList());
            assertThat(plans).containsAll(scope.planType().stream().toList());
        });
    }

    @Test
    void everyPlatformThatCanBeAddedComesWithWhatIsKnownOfIt() {
        var glance = CONTENT.topics().stream().filter(Topic::atAGlance).toList();
        for (var platform : List.of("grow-therapy", "rula", "sondermind", "direct")) {
            var claims = CATALOG.statements().stream()
                    .filter(statement -> statement.platform().equals(platform))
                    .toList();
            assertThat(claims).as(platform).hasSizeGreaterThan(7).allSatisfy(claim -> {
                assertThat(claim.words()).as(claim.id()).isNotBlank();
                assertThat(claim.source().grade()).as(claim.id()).isPresent();
            });
            assertThat(glance)
                    .as(platform)
                    .anyMatch(topic ->
                            claims.stream().anyMatch(claim -> claim.topic().equals(topic.id())));
        }
    }

    @Test
    void neverTakesHeadwayForAnotherCompany() {
        var words = new ArrayList<String>();
        CONTENT.guide().forEach(entry -> words.addAll(entry.body()));
        CONTENT.claims().forEach(claim -> words.add(claim.words()));
        CONTENT.questions().forEach(question -> words.add(question.question()));

        assertThat(words).noneMatch(text -> text.contains("Headspace"));
    }
}
