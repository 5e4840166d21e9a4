package app.fairpanel.desktop.guide;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import org.junit.jupiter.api.Test;

class GuidePagesTest {
    private final GuidePages pages = new GuidePages(CATALOG, Messages.load());

    @Test
    void allContentHasAPageOfItsOwn() {
        var content = CATALOG.content();

        assertThat(pages.all())
                .hasSize(content.guide().size()
                        + content.situations().size()
                        + content.tradeOffs().size()
                        + content.terms().size());
        assertThat(pages.all()).extracting(GuidePage::id).doesNotHaveDuplicates();
        assertThat(pages.all()).allSatisfy(page -> {
            assertThat(page.paragraphs()).as(page.id()).isNotEmpty();
            assertThat(page.topics())
                    .as(page.id())
                    .allMatch(topic -> CATALOG.topic(topic).isPresent());
            assertThat(page.questions())
                    .as(page.id())
                    .allMatch(question -> CATALOG.question(question).isPresent());
        });
    }

    @Test
    void eachSectionStandsTogether() {
        var sections = pages.all().stream().map(GuidePage::section).toList();

        for (int i = 1; i < sections.size(); i++) {
            if (!sections.get(i).equals(sections.get(i - 1))) {
                assertThat(sections.subList(0, i)).doesNotContain(sections.get(i));
            }
        }
    }

    @Test
    void searchFindsWordsAnywhereOnAPageInAnyOrder() {
        assertThat(pages.search("  VIDEO own "))
                .isNotEmpty()
                .hasSizeLessThan(pages.all().size())
                .allMatch(page -> page.mentions("own"));
        assertThat(pages.search("zeppelin")).isEmpty();
        assertThat(pages.search(" ")).isEqualTo(pages.all());
    }

    @Test
    void searchReadsWhatIsKnownSinceToo() {
        var note = pages.all().stream()
                .flatMap(page -> page.newer().stream())
                .findFirst()
                .orElseThrow();

        assertThat(pages.search(note.words()))
                .anySatisfy(page -> assertThat(page.newer()).contains(note));
    }

    @Test
    void aTopicLeadsToThePageThatIsMostAboutIt() {
        assertThat(pages.about("telehealth").orElseThrow().topics()).startsWith("telehealth");
        assertThat(pages.about("no-such-topic")).isEmpty();
        assertThat(CATALOG.topics().stream()
                        .filter(Topic::atAGlance)
                        .filter(topic -> pages.about(topic.id()).isEmpty()))
                .isEmpty();
    }
}
