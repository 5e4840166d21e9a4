package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Practice;
import app.fairpanel.evaluation.RandomEvaluations;
import app.fairpanel.system.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two computers that share a folder, each with its own storage.
class OpenEvaluationTest {
    @TempDir
    Path folder;

    private final ManualWorkers manual = new ManualWorkers();
    private final Evaluation evaluation = RandomEvaluations.seeded(21).next(5);
    private Storage here;
    private Storage there;

    @BeforeEach
    void places() {
        here = storage("here");
        there = storage("there");
    }

    private Storage storage(String computer) {
        var home = folder.resolve(computer);
        return new Storage(new Folders(home, home, home, home), new DiskOperations(), manual::now);
    }

    private Path path() {
        return folder.resolve("Dana" + EvaluationFormat.EXTENSION);
    }

    private OpenEvaluation open(Storage storage, Path file) {
        var result = storage.open(file);
        assertThat(result).isInstanceOf(OpenResult.ToWorkOn.class);
        var opened = (OpenResult.ToWorkOn) result;
        return new OpenEvaluation(new Document(opened.stored().evaluation()), opened.file(), manual.immediate());
    }

    private OpenEvaluation created() {
        var file = here.create(path());
        assertThat(file.save(evaluation)).isInstanceOf(SaveResult.Saved.class);
        file.close();
        return open(here, path());
    }

    /// Another computer writes the file without any lock, as synchronized folders do.
    private Evaluation savedElsewhere(Path file, java.util.function.UnaryOperator<Evaluation> edit) {
        var other = ((Opening.Opened) there.evaluations().open(file)).file();
        other.contentsKept();
        var edited = edit.apply(other.stored().orElseThrow().evaluation());
        assertThat(other.save(edited)).isInstanceOf(SaveResult.Saved.class);
        return edited;
    }

    private static Evaluation practice(Evaluation evaluation, String name) {
        return evaluation.with(new Practice(name, List.of(), Optional.empty()));
    }

    private static Evaluation clinician(Evaluation evaluation, String name) {
        return evaluation.with(new Clinician(name, "LMFT", List.of(), Optional.empty()));
    }

    private void edit(OpenEvaluation open, String name) {
        open.document().edit("Rename", old -> practice(old, name));
    }

    private void second() {
        manual.pass(Duration.ofSeconds(1));
    }

    private Evaluation onDisk(Path file) {
        return ((Reading.Opened) here.evaluations().read(file)).stored().evaluation();
    }

    @Test
    void savesByItselfAndTakesASnapshotOfWhatWasOpened() {
        var open = created();
        edit(open, "mine");
        second();
        assertThat(onDisk(path())).isEqualTo(open.document().current());
        assertThat(open.saver().state().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(here.snapshots().list(evaluation.id())).isNotEmpty();
        assertThat(open.look()).isCompletedWithValue(new FileNews.None());
    }

    @Test
    void whenNoVersionCanBeKeptThatIsSaidWhileTheEvaluationIsSaved() throws IOException {
        var open = created();
        assertThat(open.historyProblem().get()).isEmpty();
        var snapshots = folder.resolve("here").resolve("snapshots");
        Files.move(snapshots, folder.resolve("kept"));
        Files.writeString(snapshots, "no folder any more");
        manual.pass(Duration.ofMinutes(6));
        edit(open, "mine");
        second();
        assertThat(open.saver().state().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(open.historyProblem().get()).isPresent();

        Files.delete(snapshots);
        Files.move(folder.resolve("kept"), snapshots);
        edit(open, "mine again");
        second();
        assertThat(open.historyProblem().get()).isEmpty();
    }

    @Test
    void whatIsThereBeforeAGreatChangeIsKeptAlsoWhenNoVersionIsDue() {
        var open = created();
        edit(open, "before");
        second();
        edit(open, "just before");
        var before = open.document().current();
        open.keepVersion().join();
        open.document().edit("Go back", old -> evaluation);
        open.close().join();

        assertThat(here.snapshots().list(evaluation.id()))
                .extracting(snapshot -> here.snapshots().read(snapshot))
                .anySatisfy(reading -> assertThat(
                                ((Reading.Opened) reading).stored().evaluation())
                        .isEqualTo(before));
        assertThat(onDisk(path())).isEqualTo(evaluation);
    }

    @Test
    void whatWasWrittenElsewhereIsTakenQuietlyAndCanBeUndone() {
        var open = created();
        var theirs = savedElsewhere(path(), old -> practice(old, "theirs"));
        var news = (FileNews.Newer) open.look().join();
        open.take("Reload", news.theirs(), news.theirs().evaluation()).join();
        assertThat(open.document().current()).isEqualTo(theirs);
        assertThat(open.document().dirty().get()).isFalse();
        assertThat(open.look().join()).isEqualTo(new FileNews.None());
        open.document().undo();
        second();
        assertThat(onDisk(path())).isEqualTo(evaluation);
    }

    @Test
    void bothSidesChangesAreMergedAndSaved() {
        var open = created();
        savedElsewhere(path(), old -> clinician(old, "theirs"));
        edit(open, "mine");
        second();
        assertThat(open.saver().state().get())
                .isInstanceOfSatisfying(
                        SaveState.NotSaved.class,
                        state -> assertThat(state.problem()).isEqualTo(new SaveProblem.ChangedOutside()));
        var news = (FileNews.Newer) open.look().join();
        var merge = open.merge(news.theirs(), Optional.of(news.base()));
        assertThat(merge.conflicts()).isEmpty();
        open.take("Merge", news.theirs(), merge.resolve(Map.of())).join();
        second();
        assertThat(onDisk(path())).isEqualTo(practice(clinician(evaluation, "theirs"), "mine"));
        assertThat(open.saver().state().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void aCopyThatDidNotKnowTheLastSaveIsMergedFromWhatBothComeFrom() throws IOException {
        var open = created();
        var before = Files.readAllBytes(path());
        edit(open, "mine");
        second();
        var mine = Files.readAllBytes(path());
        Files.write(path(), before);
        savedElsewhere(path(), old -> clinician(old, "theirs"));
        assertThat(Files.readAllBytes(path())).isNotEqualTo(mine);

        var news = (FileNews.Diverged) open.look().join();
        assertThat(news.base()).contains(evaluation);
        var merge = open.merge(news.theirs(), news.base());
        assertThat(merge.conflicts()).isEmpty();
        open.take("Merge", news.theirs(), merge.resolve(Map.of())).join();
        second();
        assertThat(onDisk(path())).isEqualTo(practice(clinician(evaluation, "theirs"), "mine"));
    }

    @Test
    void choosingAllOfMineWritesItOverTheirs() {
        var open = created();
        savedElsewhere(path(), old -> practice(old, "theirs"));
        var news = (FileNews.Newer) open.look().join();
        open.take("Keep mine", news.theirs(), evaluation).join();
        second();
        assertThat(onDisk(path())).isEqualTo(evaluation);
        assertThat(VersionHistory.of(here.snapshots(), evaluation.id()).versions())
                .as("theirs is in the history")
                .extracting(version -> version.evaluation().practice().name())
                .contains("theirs");
    }

    @Test
    void anEarlierVersionPutBackIsAsked() throws IOException {
        var open = created();
        var before = Files.readAllBytes(path());
        edit(open, "mine");
        second();
        Files.write(path(), before);
        var news = (FileNews.Diverged) open.look().join();
        assertThat(news.base()).isEmpty();
        assertThat(open.merge(news.theirs(), news.base()).conflicts()).isNotEmpty();
    }

    @Test
    void goneDamagedAndOtherFilesAreToldApart() throws IOException {
        var open = created();
        Files.writeString(path(), "nonsense");
        assertThat(open.look().join())
                .isEqualTo(new FileNews.Unusable(new Reading.Refused(List.of(new Problem.Broken("", 1, 1)))));
        Files.delete(path());
        assertThat(open.look().join()).isEqualTo(new FileNews.Gone());
        var other = RandomEvaluations.seeded(5).next(1);
        assertThat(there.evaluations().create(path()).save(other)).isInstanceOf(SaveResult.Saved.class);
        assertThat(open.look().join()).isEqualTo(new FileNews.Replaced(StoredEvaluation.fresh(other)));
    }

    @Test
    void watchingTellsOfNewsEveryFewSeconds() {
        var open = created();
        var told = new ArrayList<FileNews>();
        open.watch(told::add);
        manual.pass(Duration.ofSeconds(20));
        assertThat(told).isEmpty();
        savedElsewhere(path(), old -> practice(old, "theirs"));
        manual.pass(OpenEvaluation.LOOK_EVERY);
        assertThat(told).singleElement().isInstanceOf(FileNews.Newer.class);
        manual.pass(Duration.ofMinutes(10));
        assertThat(told).as("each is told once").hasSize(1);
        assertThat(here.snapshots().list(evaluation.id()))
                .as("both sides are kept once")
                .hasSize(2);
        open.abandon().join();
        savedElsewhere(path(), old -> practice(old, "more"));
        manual.pass(Duration.ofSeconds(20));
        assertThat(told).hasSize(1);
    }

    @Test
    void aSaveThatFindsOthersHadBeenThereTellsAtOnce() {
        var open = created();
        var told = new ArrayList<FileNews>();
        open.watch(told::add);
        savedElsewhere(path(), old -> practice(old, "theirs"));
        edit(open, "mine");
        second();
        assertThat(told).singleElement().isInstanceOf(FileNews.Newer.class);
    }

    @Test
    void whatNeedsNoChoiceIsBroughtTogetherAsOneEdit() {
        var open = created();
        savedElsewhere(path(), old -> clinician(old, "theirs"));
        edit(open, "mine");
        var news = (FileNews.Newer) open.look().join();
        assertThat(open.join("Join", news.theirs(), Optional.of(news.base())).join())
                .isEmpty();
        assertThat(open.document().undoLabel().get()).contains("Join");
        second();
        assertThat(onDisk(path())).isEqualTo(practice(clinician(evaluation, "theirs"), "mine"));
    }

    @Test
    void whatNeedsAChoiceIsNotTakenWithoutOne() {
        var open = created();
        savedElsewhere(path(), old -> practice(old, "theirs"));
        edit(open, "mine");
        var news = (FileNews.Newer) open.look().join();
        assertThat(open.join("Join", news.theirs(), Optional.of(news.base())).join())
                .hasValueSatisfying(merge -> assertThat(merge.conflicts()).hasSize(1));
        assertThat(open.document().current().practice().name()).isEqualTo("mine");
    }

    @Test
    void aFileThatIsGoneIsNotSavedUntilItIsWrittenAgainOrComesBack() throws IOException {
        var open = created();
        open.watch(news -> open.saver()
                .found(news instanceof FileNews.Gone ? Optional.of(new SaveProblem.Gone()) : Optional.empty()));
        edit(open, "mine");
        second();
        var bytes = Files.readAllBytes(path());
        Files.delete(path());
        manual.pass(OpenEvaluation.LOOK_EVERY);
        assertThat(open.saver().state().get()).isInstanceOf(SaveState.NotSaved.class);

        Files.write(path(), bytes);
        manual.pass(OpenEvaluation.LOOK_EVERY);
        assertThat(open.saver().state().get()).isInstanceOf(SaveState.Saved.class);

        Files.delete(path());
        manual.pass(OpenEvaluation.LOOK_EVERY);
        assertThat(open.writeAgain(here.trash()).join()).isInstanceOf(SaveState.Saved.class);
        assertThat(onDisk(path())).isEqualTo(open.document().current());
        assertThat(open.look().join()).isEqualTo(new FileNews.None());
    }

    @Test
    void aFileDamagedByOthersIsWrittenAgainAndTheDamagedOneIsInTheTrash() throws IOException {
        var open = created();
        Files.writeString(path(), "nonsense");
        assertThat(open.look().join()).isInstanceOf(FileNews.Unusable.class);
        assertThat(open.writeAgain(here.trash()).join()).isInstanceOf(SaveState.Saved.class);
        assertThat(onDisk(path())).isEqualTo(evaluation);
        assertThat(here.trash().list())
                .singleElement()
                .satisfies(thrown -> assertThat(thrown.file()).hasContent("nonsense"));

        Files.writeString(path(), "more nonsense");
        edit(open, "mine");
        second();
        assertThat(path()).as("what was allowed once is allowed once").hasContent("more nonsense");
    }

    @Test
    void conflictedCopiesAreMergedAndGoToTheTrash() throws IOException {
        var open = created();
        var copy = folder.resolve("Dana (reception's conflicted copy 2026-11-23).fairpanel.json");
        Files.copy(path(), copy);
        savedElsewhere(copy, old -> clinician(old, "theirs"));
        Files.writeString(folder.resolve("Dana.fairpanel.sync-conflict-1.json"), "damaged");
        edit(open, "mine");
        second();

        var copies = open.conflictedCopies().join();
        assertThat(copies).extracting(ConflictedCopy::file).containsExactly(copy);
        var copied = copies.getFirst();
        var merge = open.merge(copied.theirs(), open.base(copied).join());
        assertThat(merge.conflicts()).isEmpty();
        var trashed = open.take("Merge", copied, merge.resolve(Map.of()), here.trash())
                .join();
        assertThat(onDisk(path())).isEqualTo(practice(clinician(evaluation, "theirs"), "mine"));
        assertThat(copy).doesNotExist();
        assertThat(trashed.map(Trashed::origin)).contains(copy);
        assertThat(here.trash().restore(trashed.orElseThrow())).isEqualTo(copy).exists();
    }

    @Test
    void conflictedCopiesThatAreLeftAloneAreOfferedAgainOnlyOnceTheyChanged() throws IOException {
        var open = created();
        var copy = folder.resolve("Dana (conflicted copy).fairpanel.json");
        Files.copy(path(), copy);
        savedElsewhere(copy, old -> practice(old, "theirs"));
        open.leaveCopies(open.conflictedCopies().join()).join();
        assertThat(open.conflictedCopies().join()).isEmpty();
        open.close().join();

        var again = open(storage("here"), path());
        assertThat(again.conflictedCopies().join()).isEmpty();
        assertThat(copy).exists();
        savedElsewhere(copy, old -> practice(old, "theirs again"));
        assertThat(again.conflictedCopies().join()).hasSize(1);
    }

    @Test
    void namesOfConflictedCopiesAreKnown() {
        var original = "Dana Reyes.fairpanel.json";
        assertThat(List.of(
                        "Dana Reyes (conflicted copy 2026-11-23 101112).fairpanel.json",
                        "Dana Reyes.fairpanel (Dana's conflicted copy 2026-11-23).json",
                        "Dana Reyes.fairpanel.sync-conflict-20261123-101112-ABCDEFG.json",
                        "Dana Reyes.fairpanel_RECEPTION_Nov-23-101112-2026_Conflict.json",
                        "Dana Reyes.fairpanel (1).json",
                        "Dana Reyes (2).fairpanel.json",
                        "Dana Reyes.fairpanel 2.json",
                        "Dana Reyes.fairpanel-RECEPTION-2.json"))
                .allMatch(name -> ConflictedCopies.isNamedLikeACopy(name, original));
        assertThat(List.of(original, "Dana Reyes 2.fairpanel.json", "Dana.fairpanel.json", "Dana Reyes (conflict).txt"))
                .noneMatch(name -> ConflictedCopies.isNamedLikeACopy(name, original));
    }

    @Test
    void aSecondWindowCanOnlyLook() {
        var open = created();
        assertThat(here.open(path()))
                .isInstanceOfSatisfying(
                        OpenResult.InUse.class,
                        inUse -> assertThat(inUse.by().owner()).isPresent());
        open.close().join();
        assertThat(here.open(path())).isInstanceOf(OpenResult.ToWorkOn.class);
    }

    @Test
    void aDraftIsKeptOfferedAndGetsAName() throws IOException {
        var draft = here.draft(evaluation);
        var open = new OpenEvaluation(new Document(evaluation), draft, manual.immediate());
        second();
        assertThat(open.saver().state().get()).isEqualTo(new SaveState.Saved(manual.now(), true));
        open.abandon().join();

        var offered = here.drafts().list();
        assertThat(offered).hasSize(1);
        var again = open(here, offered.getFirst().file());
        assertThat(again.file().isDraft()).isTrue();
        assertThat(again.saveAs(here.create(path())).join()).isInstanceOf(SaveResult.Saved.class);
        assertThat(here.drafts().list()).isEmpty();
        edit(again, "named");
        second();
        assertThat(onDisk(path()).practice().name()).isEqualTo("named");
        assertThat(again.file().isDraft()).isFalse();
    }

    @Test
    void savingOverAFileKeepsTheOldOneInTheTrash() throws IOException {
        var open = created();
        var other = folder.resolve("other.fairpanel.json");
        Files.writeString(other, "precious");
        assertThat(open.saveAs(here.create(other)).join())
                .isEqualTo(new SaveResult.NotSaved(new SaveProblem.AlreadyThere()));
        assertThat(open.file().path()).isEqualTo(path());
        assertThat(open.saveAs(here.replace(other)).join()).isInstanceOf(SaveResult.Saved.class);
        assertThat(onDisk(other)).isEqualTo(evaluation);
        assertThat(here.trash().list().getFirst().file()).hasContent("precious");
    }

    @Test
    void anOpenFileIsRenamedWithItsLock() {
        var open = created();
        assertThat(here.folder(folder).rename(path(), "Other")).isInstanceOf(FolderResult.InUse.class);
        var renamed = folder.resolve("Dana Reyes" + EvaluationFormat.EXTENSION);
        assertThat(open.rename("Dana Reyes").join()).isEqualTo(new FolderResult.Done<>(renamed));
        edit(open, "renamed");
        second();
        assertThat(onDisk(renamed).practice().name()).isEqualTo("renamed");
        assertThat(path()).doesNotExist();
        assertThat(here.open(renamed)).isInstanceOf(OpenResult.InUse.class);
    }

    @Test
    void aLeftoverOfTheSameRevisionIsOfferedUnlessItIsWhatTheFileHas() throws IOException {
        var open = created();
        open.close().join();
        var stored = ((Reading.Opened) here.evaluations().read(path())).stored();
        var other = practice(evaluation, "written at the same time");
        var format = here.evaluations().format();
        Files.write(
                folder.resolve(".Dana.fairpanel.json.1.fairpanel-tmp"),
                format.write(new StoredEvaluation(other, stored.revision(), List.of())));
        Files.write(folder.resolve(".Dana.fairpanel.json.2.fairpanel-tmp"), format.write(stored));

        var result = (OpenResult.ToWorkOn) here.open(path());
        assertThat(result.newer()).extracting(StoredEvaluation::evaluation).containsExactly(other);
        assertThat(here.trash().list()).hasSize(1);
        assertThat(folder.toFile().list((dir, name) -> name.endsWith("tmp"))).isEmpty();
    }

    @Test
    void aFileThatIsOpenElsewhereIsNotReplaced() throws IOException {
        created();
        assertThatThrownBy(() -> there.replace(path())).isInstanceOf(IOException.class);
        assertThat(onDisk(path())).isEqualTo(evaluation);
        assertThat(there.trash().list()).isEmpty();
    }

    @Test
    void leftoversOfAKilledProcessAreOfferedWhenNewerAndSweptAway() throws IOException {
        var open = created();
        edit(open, "saved");
        second();
        open.close().join();
        var newer = practice(evaluation, "never put in place");
        var bytes = here.evaluations().format().write(new StoredEvaluation(newer, 99, List.of()));
        var half = java.util.Arrays.copyOf(bytes, bytes.length / 2);
        Files.write(folder.resolve(".Dana.fairpanel.json.1.fairpanel-tmp"), bytes);
        Files.write(folder.resolve(".Dana.fairpanel.json.2.fairpanel-tmp"), half);
        Files.writeString(folder.resolve(".Other.fairpanel.json.3.fairpanel-tmp"), "of another");
        var result = (OpenResult.ToWorkOn) here.open(path());
        assertThat(result.newer()).extracting(StoredEvaluation::evaluation).containsExactly(newer);
        assertThat(folder.toFile().list((dir, name) -> name.endsWith("tmp")))
                .containsExactly(".Other.fairpanel.json.3.fairpanel-tmp");
        assertThat(here.trash().list()).hasSize(1);
        assertThat(here.trash().restore(here.trash().list().getFirst()))
                .as("put back beside the file, and not as something to be swept away")
                .isEqualTo(folder.resolve("Dana 2.fairpanel.json"));
    }

    @Test
    void aDamagedFileIsLeftAloneAndItsNewestGoodSnapshotOffered() throws IOException {
        created().close().join();
        Files.writeString(path(), "{\"format\":");
        var damaged = (OpenResult.Damaged) here.open(path());
        assertThat(damaged.problems()).containsExactly(new Problem.Truncated("/format", 1, 11));
        assertThat(damaged.newestGood().map(here.snapshots()::read))
                .hasValueSatisfying(reading -> assertThat(reading).isInstanceOf(Reading.Opened.class));
        assertThat(path()).hasContent("{\"format\":");
        assertThat(Locks.lockFile(path())).doesNotExist();
    }

    @Test
    void historyIsAReadableLineageAfterAMerge() {
        var open = created();
        savedElsewhere(path(), old -> clinician(old, "theirs"));
        var news = (FileNews.Newer) open.look().join();
        open.take("Reload", news.theirs(), news.theirs().evaluation()).join();
        edit(open, "mine");
        second();
        var again = savedElsewhere(path(), old -> practice(old, "theirs again"));
        assertThat(open.look().join())
                .isInstanceOfSatisfying(
                        FileNews.Newer.class,
                        newer -> assertThat(newer.theirs().evaluation()).isEqualTo(again));
    }
}
