package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.RandomEvaluations;
import app.fairpanel.system.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationFolderTest {
    @TempDir
    Path home;

    private final Evaluation evaluation = RandomEvaluations.seeded(3).next(4);

    private Storage storage() {
        return Storage.onDisk(new Folders(home, home.resolve("data"), home, home));
    }

    private Path places() {
        return home.resolve("Fairpanel");
    }

    private EvaluationFolder folder() {
        return storage().folder(places());
    }

    private Path saved(String name, Evaluation saved) throws IOException {
        var file = folder().free(name, "Evaluation");
        var working = storage().create(file);
        assertThat(working.save(saved)).isInstanceOf(SaveResult.Saved.class);
        working.close();
        return file;
    }

    private static Path done(FolderResult<Path> result) {
        assertThat(result).isInstanceOf(FolderResult.Done.class);
        return ((FolderResult.Done<Path>) result).value();
    }

    @Test
    void aFolderThatIsNotThereYetIsEmpty() throws IOException {
        assertThat(folder().list()).isEmpty();
    }

    @Test
    void oneDamagedFileSpoilsNothing() throws IOException {
        saved("Dana", evaluation);
        saved("Noor", RandomEvaluations.seeded(9).next(2));
        Files.writeString(places().resolve("Broken.fairpanel.json"), "{");
        Files.createDirectory(places().resolve("Folder.fairpanel.json"));
        Files.writeString(places().resolve("notes.txt"), "not ours");
        Files.writeString(places().resolve(".hidden.fairpanel.json"), "not ours");
        var entries = folder().list();
        assertThat(entries)
                .extracting(EvaluationFolder.Entry::name)
                .containsExactly("Broken", "Dana", "Folder", "Noor");
        assertThat(entries.get(0).reading()).isEqualTo(new Reading.Refused(List.of(new Problem.Truncated("", 1, 2))));
        assertThat(entries.get(1).stored().map(StoredEvaluation::evaluation)).contains(evaluation);
        assertThat(entries.get(2).reading())
                .isEqualTo(new Reading.Refused(List.of(new Problem.Unreadable(new FileProblem.NotAFile()))));
    }

    @Test
    void namesAreWhatTheUserTypedAsFarAsFilesCanHaveThem() throws IOException {
        assertThat(folder().free("Dana Reyes, LMFT", "x"))
                .isEqualTo(places().resolve("Dana Reyes, LMFT.fairpanel.json"));
        assertThat(folder().free("a/b\\c:d*?\"<>|\0e", "x")).isEqualTo(places().resolve("a b c d e.fairpanel.json"));
        assertThat(folder().free("../../etc/passwd", "x").getParent()).isEqualTo(places());
        assertThat(folder().free(" .. ", "Evaluation")).isEqualTo(places().resolve("Evaluation.fairpanel.json"));
        assertThat(folder().free("CON", "x")).isEqualTo(places().resolve("CON_.fairpanel.json"));
        assertThat(folder().free("ü".repeat(300), "x").getFileName().toString()).hasSize(80 + 15);
        saved("Dana", evaluation);
        saved("Dana", evaluation);
        assertThat(folder().free("Dana", "x")).isEqualTo(places().resolve("Dana 3.fairpanel.json"));
    }

    @Test
    void renames() throws IOException {
        var file = saved("Dana", evaluation);
        var renamed = done(folder().rename(file, "Dana Reyes"));
        assertThat(renamed).exists().isEqualTo(places().resolve("Dana Reyes.fairpanel.json"));
        assertThat(file).doesNotExist();
        saved("Noor", evaluation);
        assertThat(folder().rename(renamed, "Noor")).isEqualTo(new FolderResult.NameTaken<>("Noor"));
        assertThat(folder().rename(places().resolve("gone.fairpanel.json"), "x"))
                .isEqualTo(new FolderResult.Failed<>(new FileProblem.NotFound()));
        assertThat(done(folder().rename(renamed, "Dana Reyes"))).isEqualTo(renamed);
    }

    @Test
    void aDuplicateIsAnEvaluationOfItsOwn() throws IOException {
        saved("Dana", evaluation);
        var copy = done(folder().duplicate(evaluation, "Dana"));
        assertThat(copy).isEqualTo(places().resolve("Dana 2.fairpanel.json"));
        var read = folder().entry(copy).stored().orElseThrow().evaluation();
        assertThat(read.id()).isNotEqualTo(evaluation.id());
        assertThat(StoredEvaluation.copy(read, evaluation.id())).isEqualTo(evaluation);
    }

    @Test
    void theTrashGivesBack() throws IOException {
        var file = saved("Dana", evaluation);
        var trashed = ((FolderResult.Done<Trashed>) folder().trash(file)).value();
        assertThat(folder().list()).isEmpty();
        assertThat(storage().trash().list()).containsExactly(trashed);
        saved("Dana", RandomEvaluations.seeded(8).next(1));
        var restored = storage().trash().restore(trashed);
        assertThat(restored).isEqualTo(places().resolve("Dana 2.fairpanel.json"));
        assertThat(folder().entry(restored).stored().map(StoredEvaluation::evaluation))
                .contains(evaluation);
        assertThat(storage().trash().list()).isEmpty();
        assertThat(home.resolve("data").resolve("trash")).isEmptyDirectory();
    }

    @Test
    void theFolderIsForcedAfterAMove() throws IOException {
        var file = saved("Dana", evaluation);
        var operations = FaultyOperations.none();
        var storage =
                new Storage(new Folders(home, home.resolve("data"), home, home), operations, java.time.Instant::now);
        var renamed = done(storage.folder(places()).rename(file, "Dana Reyes"));
        assertThat(operations.steps()).endsWith("move", "forceFolder");
        var trashed = storage.trash().put(renamed);
        assertThat(operations.steps()).endsWith("replace", "forceFolder");
        storage.trash().restore(trashed);
        assertThat(operations.steps().stream().dropWhile(step -> !step.equals("move")))
                .containsSubsequence("replace", "forceFolder", "replace", "forceFolder");
    }

    @Test
    void anotherDisksTrashGetsAWholeCopyFirst() throws IOException {
        var file = saved("Dana", evaluation);
        var trash = new Trash(home.resolve("trash"), new OtherDisk(), java.time.Instant::now);
        var trashed = trash.put(file);
        assertThat(file).doesNotExist();
        assertThat(trash.restore(trashed)).isEqualTo(file);
        assertThat(folder().entry(file).stored().map(StoredEvaluation::evaluation))
                .contains(evaluation);
    }
}
