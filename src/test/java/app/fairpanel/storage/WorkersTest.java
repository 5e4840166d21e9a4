package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Practice;
import app.fairpanel.evaluation.RandomEvaluations;
import app.fairpanel.system.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A disk that does not answer, as a network folder whose server is gone, holds up nothing that is on another.
@Timeout(60)
class WorkersTest {
    @TempDir
    Path folder;

    private final CountDownLatch answering = new CountDownLatch(1);
    private final LinkedBlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    private final Workers workers = Workers.start(ui::add);
    private final Evaluation evaluation = RandomEvaluations.seeded(4).next(3);

    @AfterEach
    void theDiskAnswers() {
        answering.countDown();
        workers.awaitWriters(Duration.ofSeconds(30));
    }

    /// Where the folder is named so, whoever reads waits.
    private Storage storage() {
        var operations = new ForwardingOperations() {
            @Override
            public byte[] read(Path file, int most) throws IOException {
                await(file);
                return super.read(file, most);
            }

            @Override
            public List<Path> list(Path of) throws IOException {
                await(of);
                return super.list(of);
            }

            private void await(Path path) throws IOException {
                if (path.toString().contains("silent")) {
                    try {
                        answering.await();
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                }
            }
        };
        return new Storage(
                new Folders(folder, folder.resolve("data"), folder, folder), operations, InstantSource.system());
    }

    private static Evaluation renamed(Evaluation old, String name) {
        return old.with(new Practice(name, List.of(), Optional.empty()));
    }

    private OpenEvaluation open(Storage storage, String place) {
        var path = folder.resolve(place).resolve("Dana" + EvaluationFormat.EXTENSION);
        var file = storage.create(path);
        assertThat(file.save(evaluation)).isInstanceOf(SaveResult.Saved.class);
        return new OpenEvaluation(new Document(evaluation), file, workers.forOneFile());
    }

    private SaveState saved(OpenEvaluation open, String name) {
        open.document().edit("Rename", old -> renamed(old, name));
        return open.saver().flushAndWait(Duration.ofSeconds(30));
    }

    @Test
    void whileAFolderIsNotReadEvaluationsElsewhereAreSavedAndOpened() throws Exception {
        var storage = storage();
        var open = open(storage, "here");
        workers.doBeside(
                () -> storage.folder(folder.resolve("silent")).entry(folder.resolve("silent/x.json")), _ -> {});
        workers.doBeside(() -> storage.open(folder.resolve("silent/y.json")), _ -> {});

        assertThat(saved(open, "mine")).isInstanceOf(SaveState.Saved.class);
        var _ = open.abandon();
        var results = new ArrayList<OpenResult>();
        workers.doBeside(() -> storage.open(open.file().path()), results::add);
        while (results.isEmpty()) {
            Optional.ofNullable(ui.poll(30, TimeUnit.SECONDS)).orElseThrow().run();
        }
        assertThat(results).singleElement().isInstanceOfSatisfying(OpenResult.ToWorkOn.class, again -> {
            assertThat(again.stored().evaluation()).isEqualTo(renamed(evaluation, "mine"));
            again.file().close();
        });
    }

    @Test
    void aSaveThatHangsHoldsUpNoOtherFileAndTheUserInterfaceIsAnswered() {
        var storage = storage();
        var silent = open(storage, "silent");
        silent.document().edit("Rename", old -> renamed(old, "not saved"));
        assertThat(silent.saver().flushAndWait(Duration.ofMillis(50))).isInstanceOf(SaveState.Saving.class);

        assertThat(silent.file().path()).endsWith(Path.of("Dana" + EvaluationFormat.EXTENSION));
        assertThat(silent.file().isToBeWritten()).isFalse();
        var _ = silent.abandon();
        assertThat(saved(open(storage, "here"), "mine")).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void theEndWaitsForAllWritersButNotForever() {
        var storage = storage();
        var here = open(storage, "here");
        here.document().edit("Rename", old -> renamed(old, "mine"));
        var _ = here.saver().flush();
        workers.awaitWriters(Duration.ofSeconds(30));
        assertThat(((Reading.Opened) storage.evaluations().read(here.file().path()))
                        .stored()
                        .evaluation())
                .isEqualTo(renamed(evaluation, "mine"));

        var silent = open(storage, "silent");
        silent.document().edit("Rename", old -> renamed(old, "not saved"));
        var _ = silent.saver().flush();
        workers.awaitWriters(Duration.ofMillis(50));
    }
}
