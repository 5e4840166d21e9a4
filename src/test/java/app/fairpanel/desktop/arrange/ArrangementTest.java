package app.fairpanel.desktop.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.CatalogReader;
import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.TopicKind;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.arrange.Arrangement.Choice;
import app.fairpanel.desktop.arrange.Arrangement.Item;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private static final Catalog CATALOG = new CatalogReader().read();
    private final Document document = new Document(SampleEvaluation.underWay());
    private final NewIds ids = new NewIds(Clock.systemUTC(), new Random(1));
    private final TopicEdits topics = new TopicEdits(document, CATALOG, Messages.load(), ids);
    private final PlatformEdits platforms = new PlatformEdits(document, CATALOG, Messages.load(), ids);

    private static Item item(Arrangement arrangement, String id) {
        return arrangement.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String addTopic(String name, TopicKind kind) {
        return topics.add(new NewTopic(name, Domain.MONEY, kind, "a month", "It matters"));
    }

    private void say(String topic, Value value, String words) {
        document.edit(
                "say",
                evaluation -> evaluation.with(new Statement(
                        ids.next(),
                        topic,
                        "alma",
                        Scope.ANY,
                        Optional.of(value),
                        words,
                        new Source(SourceKind.CALL, "Kim", "", Optional.empty(), Optional.empty()),
                        Optional.of(PartialDate.of(LocalDate.of(2026, 11, 3))),
                        Optional.empty(),
                        Optional.empty(),
                        false)));
    }

    @Test
    void aTopicOfOnesOwnIsARowOfItsPart() {
        var id = addTopic("Sliding scale", TopicKind.MONEY);
        var topic = new Topics(CATALOG, document.current().board()).topic(id).orElseThrow();

        assertThat(topic.domain()).isEqualTo(Domain.MONEY);
        assertThat(topic.unit()).contains("a month");
        assertThat(item(topics, id).caption()).isEqualTo("Money and pay · yours");
        assertThat(document.undoLabel().get()).contains("Add the topic Sliding scale");
    }

    @Test
    void aNameIsNotGivenTwiceNorLeftEmpty() {
        topics.hide("telehealth", true);

        assertThat(topics.nameProblem(" ", Optional.empty())).contains("Enter a name.");
        assertThat(topics.nameProblem("support for you ", Optional.empty()).orElseThrow())
                .contains("already");
        assertThat(topics.nameProblem("TELEHEALTH", Optional.empty()).orElseThrow())
                .contains("hidden");
        assertThat(platforms.nameProblem("alma ", Optional.empty()).orElseThrow())
                .contains("already");
        assertThat(platforms.nameProblem("Alma", Optional.of("alma"))).isEmpty();
        assertThat(platforms.nameProblem("rula", Optional.empty()).orElseThrow())
                .contains("Fairpanel knows");
    }

    @Test
    void aTopicMovesWithinItsGroupOnly() {
        var first = topics.topics().stream().filter(Topic::atAGlance).toList();

        assertThat(topics.canMove(first.getFirst().id(), -1)).isFalse();
        assertThat(topics.canMove(first.getLast().id(), 1)).isFalse();
        topics.move(first.get(1).id(), -1);

        assertThat(topics.topics())
                .extracting(Topic::id)
                .startsWith(first.get(1).id(), first.getFirst().id());
        document.undo();
        assertThat(topics.topics().getFirst()).isEqualTo(first.getFirst());
    }

    @Test
    void onlyOnesOwnTopicsCanBeRenamedAndRemoved() {
        var own = addTopic("Sliding scale", TopicKind.TEXT);

        assertThat(item(topics, "telehealth").canBeRemoved()).isFalse();
        assertThat(item(topics, "telehealth").others()).isEmpty();
        assertThat(item(topics, own).canBeRemoved()).isTrue();
        topics.rename(own, "Sliding fee");
        assertThat(item(topics, own).name()).isEqualTo("Sliding fee");
    }

    @Test
    void aRemovedTopicTakesWhatWasSaidWithItAndSaysSoBefore() {
        var own = addTopic("Sliding scale", TopicKind.TEXT);
        say(own, new Value.Text("Allowed"), "");
        var before = document.current();

        assertThat(topics.losses(own)).contains("1 answer removed", "1 topic of your own removed");
        topics.remove(own);
        assertThat(document.current().statements()).hasSize(before.statements().size() - 1);
        document.undo();
        assertThat(document.current()).isEqualTo(before);
    }

    @Test
    void aDuplicateIsMergedAndWordsBecomeTheNumbersTheyAre() {
        var own = addTopic("How long until credentialed", TopicKind.TEXT);
        say(own, new Value.Text("45 days"), "");
        say(own, new Value.Text("It depends"), "on the payer");
        topics.merge(own, "credentialing-time");

        var merged = document.current().statements().stream()
                .filter(statement -> statement.topic().equals("credentialing-time"))
                .toList();
        assertThat(merged)
                .filteredOn(statement -> statement.platform().equals("alma"))
                .filteredOn(statement -> statement.value().equals(Optional.of(SampleEvaluation.days(45))))
                .hasSize(1);
        assertThat(merged)
                .filteredOn(statement -> statement.words().equals("It depends. on the payer"))
                .singleElement()
                .extracting(Statement::value)
                .isEqualTo(Optional.empty());
        assertThat(topics.own(own)).isEmpty();
    }

    @Test
    void platformsOfTheCatalogueComeWithWhatIsPublished() {
        var rula = platforms.toAdd().stream()
                .filter(platform -> platform.id().equals("rula"))
                .findFirst()
                .orElseThrow();
        platforms.add(rula);

        assertThat(document.current().platform("rula").map(Platform::color)).contains(2);
        assertThat(item(platforms, "rula").caption()).isEqualTo("21 published claims · no answers yet");
        assertThat(platforms.toAdd()).doesNotContain(rula);
        assertThat(item(platforms, "rula").others()).isEmpty();
    }

    @Test
    void aPlatformOfOnesOwnCanTurnOutToBeAnother() {
        var own = platforms.addOwn("Alma Inc.");

        assertThat(item(platforms, own).others()).contains(new Choice("alma", "Alma"));
        platforms.merge(own, "alma");
        assertThat(document.current().platforms()).extracting(Platform::id).containsExactly("alma", "headway");
    }

    @Test
    void theLastPlatformThatTakesPartStays() {
        platforms.hide("alma", true);

        assertThat(item(platforms, "headway").canGo()).isFalse();
        assertThat(item(platforms, "alma").canGo()).isTrue();
    }

    @Test
    void platformsMoveAndGoAndComeBack() {
        var before = document.current();
        platforms.move("headway", -1);
        assertThat(document.current().platforms()).extracting(Platform::id).containsExactly("headway", "alma");
        platforms.remove("alma");
        assertThat(document.current().statements())
                .noneMatch(statement -> statement.platform().equals("alma"));
        document.undo();
        document.undo();
        assertThat(document.current()).isEqualTo(before);
    }
}
