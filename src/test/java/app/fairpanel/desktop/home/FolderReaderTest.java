package app.fairpanel.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.storage.EvaluationFormat;
import app.fairpanel.storage.Storage;
import app.fairpanel.storage.StoredEvaluation;
import app.fairpanel.system.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReaderTest {
    private static final Instant NEWEST = Instant.parse("2026-11-03T12:00:00Z");

    @TempDir
    Path home;

    private final List<Shelf.Contents> shown = new ArrayList<>();
    private final CountDownLatch namesShown = new CountDownLatch(1);

    private void write(Path file, String name, int daysOld) throws IOException {
        var evaluation = SampleEvaluation.fresh().with(new Clinician(name, "LMFT", List.of(), Optional.empty()));
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, new EvaluationFormat().write(StoredEvaluation.fresh(evaluation)));
        Files.setLastModifiedTime(file, FileTime.from(NEWEST.minusSeconds(86_400L * daysOld)));
    }

    private Path place() {
        return home.resolve("evaluations");
    }

    private void read(Supplier<Catalog> catalog, Path... recents) {
        var messages = Messages.load();
        new FolderReader(
                        Storage.onDisk(new Folders(home, home.resolve("data"), home, home)),
                        new CardWriter(catalog, messages, SampleEvaluation.CLOCK),
                        new ProblemText(messages))
                .read(place(), List.of(recents), contents -> {
                    shown.add(contents);
                    namesShown.countDown();
                });
    }

    @Test
    void theNewestAreShownFirstAndTheOthersFollow() throws IOException {
        int all = FolderReader.FIRST + 8;
        for (int i = 0; i < all; i++) {
            write(place().resolve("Z" + (all - i) + EvaluationFormat.EXTENSION), "Clinician " + i, i);
        }
        var broken = place().resolve("Broken" + EvaluationFormat.EXTENSION);
        Files.writeString(broken, "{");
        Files.setLastModifiedTime(broken, FileTime.from(NEWEST.minusSeconds(60)));
        read(() -> SampleEvaluation.CATALOG);

        assertThat(shown.getLast().unread()).isZero();
        shown.removeIf(contents -> contents.unread() > 9);
        assertThat(shown).extracting(Shelf.Contents::unread).containsExactly(9, 0);
        var first = shown.getFirst().evaluations().subList(0, FolderReader.FIRST);
        assertThat(first.get(0).title()).isEqualTo("Clinician 0");
        assertThat(first.get(1).isDamaged()).isTrue();
        assertThat(first.get(2).title()).isEqualTo("Clinician 1");
        var last = shown.getLast().evaluations();
        assertThat(last).hasSize(all + 1);
        for (int i = 0; i < first.size(); i++) {
            assertThat(last.get(i)).isSameAs(first.get(i));
        }
        assertThat(last.getLast().title()).isEqualTo("Clinician " + (all - 1));
        var named = shown.getFirst().evaluations().getLast();
        assertThat(named.title()).isEqualTo("Z1");
        assertThat(named.edited()).isEqualTo(last.getLast().edited());
    }

    /// The catalogue that cards are written with is there only once names were shown.
    @Test
    void whenReadingTakesItsTimeTheNamesComeFirst() throws IOException {
        write(place().resolve("Dana" + EvaluationFormat.EXTENSION), "Clinician", 0);
        read(() -> {
            await();
            return SampleEvaluation.CATALOG;
        });

        assertThat(shown).hasSize(2);
        assertThat(shown.getFirst().unread()).isEqualTo(1);
        assertThat(shown.getFirst().evaluations())
                .singleElement()
                .extracting(HomeCard::title)
                .isEqualTo("Dana");
        assertThat(shown.getLast().evaluations())
                .singleElement()
                .extracting(HomeCard::title)
                .isEqualTo("Clinician");
    }

    private void await() {
        try {
            assertThat(namesShown.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void thoseInOtherFoldersComeLastAndWithoutWhatIsGone() throws IOException {
        var here = place().resolve("Here" + EvaluationFormat.EXTENSION);
        var there = home.resolve("share").resolve("There" + EvaluationFormat.EXTENSION);
        write(here, "Here", 0);
        write(there, "There", 0);
        read(
                () -> SampleEvaluation.CATALOG,
                there,
                here,
                home.resolve("share").resolve("Gone" + EvaluationFormat.EXTENSION));

        assertThat(shown).hasSize(2);
        assertThat(shown.getFirst().elsewhere()).isEmpty();
        assertThat(shown.getLast().elsewhere())
                .singleElement()
                .extracting(HomeCard::title)
                .isEqualTo("There");
    }
}
