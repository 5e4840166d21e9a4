package app.fairpanel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.Board;
import app.fairpanel.evaluation.OwnTopic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopicsTest {
    private static final Catalog CATALOG = new CatalogReader().read();
    private static final OwnTopic SUPERVISION =
            new OwnTopic("own-1", "Group supervision", "ehr", "yes-no", Optional.empty(), "I miss colleagues");

    private static final List<Topic> WITH_ROWS =
            CATALOG.topics().stream().filter(topic -> !topic.byPayer()).toList();

    private static List<String> shown(Board board) {
        return new Topics(CATALOG, board).shown().stream().map(Topic::id).toList();
    }

    @Test
    void areThoseOfTheCatalogueUntilTheClinicianArrangesThem() {
        assertThat(new Topics(CATALOG, Board.EMPTY).shown()).isEqualTo(WITH_ROWS);
    }

    @Test
    void haveTheCliniciansOwnAfterThoseOfTheCatalogue() {
        var topics = new Topics(CATALOG, Board.EMPTY.with(SUPERVISION));

        assertThat(topics.shown()).hasSize(WITH_ROWS.size() + 1);
        var own = topics.shown().getLast();
        assertThat(own.name()).isEqualTo("Group supervision");
        assertThat(own.domain()).isEqualTo(Domain.EHR);
        assertThat(own.kind()).isEqualTo(TopicKind.YES_NO);
        assertThat(topics.topic("own-1")).contains(own);
    }

    @Test
    void keepTheCliniciansOrderAndThenTheCatalogues() {
        var first = CATALOG.topics().get(0).id();
        var third = CATALOG.topics().get(2).id();

        var ids = shown(Board.EMPTY.with(SUPERVISION).withOrder(List.of("own-1", "gone", third)));

        assertThat(ids).startsWith("own-1", third, first).doesNotContain("gone").doesNotHaveDuplicates();
        assertThat(ids).hasSize(WITH_ROWS.size() + 1);
    }

    @Test
    void leaveOutWhatIsHiddenButStillKnowIt() {
        var hidden = CATALOG.topics().getFirst().id();
        var board = Board.EMPTY.withHidden(hidden, true);

        assertThat(shown(board)).doesNotContain(hidden);
        assertThat(new Topics(CATALOG, board).topic(hidden)).isPresent();
    }

    @Test
    void leaveOutWhatIsAskedPayerByPayerButStillKnowIt() {
        assertThat(shown(Board.EMPTY)).doesNotContain("payer-taken");
        assertThat(new Topics(CATALOG, Board.EMPTY).topic("payer-taken")).isPresent();
    }

    @Test
    void readAKindOrDomainThatANewerVersionAddedAsText() {
        var strange = new OwnTopic("own-2", "Mood", "weather", "color", Optional.empty(), "");

        var own = new Topics(CATALOG, Board.EMPTY.with(strange)).shown().getLast();

        assertThat(own.kind()).isEqualTo(TopicKind.TEXT);
        assertThat(own.domain()).isEqualTo(Domain.AUTONOMY);
    }
}
