package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Practice;
import app.fairpanel.evaluation.RandomEvaluations;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class DocumentSaverTest {
    private static final SaveResult SAVED = new SaveResult.Saved(new FileVersion(1, "hash"));
    private static final SaveProblem FULL = new SaveProblem.NotWritten(new FileProblem.DiskFull(), false);

    private final ManualWorkers manual = new ManualWorkers();
    private final Document document = new Document(RandomEvaluations.seeded(1).next(3));
    private final Memory file = new Memory(false, false);
    private final DocumentSaver saver = new DocumentSaver(document, file, manual.workers());
    private final Instant start = manual.now();

    /// Keeps what was saved.
    private static final class Memory implements Destination {
        private final List<Evaluation> saved = new ArrayList<>();
        private final boolean draft;
        private boolean empty;
        private SaveResult next = SAVED;

        Memory(boolean draft, boolean empty) {
            this.draft = draft;
            this.empty = empty;
        }

        @Override
        public SaveResult save(Evaluation evaluation) {
            if (next.equals(SAVED)) {
                saved.add(evaluation);
                empty = false;
            }
            return next;
        }

        @Override
        public boolean isDraft() {
            return draft;
        }

        @Override
        public boolean isToBeWritten() {
            return empty;
        }
    }

    private void edit(String name) {
        document.edit("Rename", evaluation -> evaluation.with(new Practice(name, List.of(), Optional.empty())));
    }

    private SaveState state() {
        return saver.state().get();
    }

    private void seconds(double seconds) {
        manual.pass(Duration.ofMillis((long) (seconds * 1_000)));
    }

    @Test
    void savesASecondAfterTheLastEdit() {
        assertThat(state()).isEqualTo(new SaveState.Unchanged());
        edit("a");
        assertThat(state()).isEqualTo(new SaveState.Unsaved(start));
        seconds(0.9);
        edit("b");
        seconds(0.9);
        assertThat(manual.isWriting()).isFalse();
        seconds(0.1);
        assertThat(state()).isEqualTo(new SaveState.Saving(start));
        manual.write();
        assertThat(state()).isEqualTo(new SaveState.Saved(start.plusMillis(1_900), false));
        assertThat(file.saved).containsExactly(document.current());
        assertThat(document.dirty().get()).isFalse();
        seconds(60);
        assertThat(manual.isWriting()).isFalse();
    }

    @Test
    void savesAtMostFiveSecondsAfterTheFirstEdit() {
        for (int i = 0; i < 9; i++) {
            edit("note " + i);
            seconds(0.5);
        }
        assertThat(manual.isWriting()).isFalse();
        edit("note 9");
        seconds(0.5);
        assertThat(manual.isWriting()).isTrue();
    }

    @Test
    void theNewestSnapshotWinsWhileOneIsBeingWritten() {
        edit("a");
        seconds(1);
        edit("b");
        edit("c");
        seconds(10);
        manual.write();
        assertThat(manual.isWriting()).isFalse();
        assertThat(state()).isInstanceOf(SaveState.Unsaved.class);
        seconds(1);
        manual.write();
        assertThat(file.saved).extracting(saved -> saved.practice().name()).containsExactly("a", "c");
        assertThat(state()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void undoingToTheSavedStateNeedsNoSave() {
        edit("a");
        document.undo();
        assertThat(state()).isEqualTo(new SaveState.Unchanged());
        seconds(10);
        assertThat(manual.isWriting()).isFalse();
    }

    @Test
    void undoingWhileTheEditIsWrittenSavesTheUndoneState() {
        edit("a");
        seconds(1);
        document.undo();
        manual.write();
        assertThat(document.dirty().get()).isTrue();
        seconds(1);
        manual.write();
        assertThat(file.saved.getLast()).isEqualTo(document.current());
        assertThat(document.dirty().get()).isFalse();
    }

    @Test
    void aFailedSaveStaysInSightUntilOneWorks() {
        file.next = new SaveResult.NotSaved(FULL);
        edit("a");
        seconds(1);
        manual.write();
        assertThat(state()).isEqualTo(new SaveState.NotSaved(FULL, start));
        assertThat(document.dirty().get()).isTrue();
        seconds(60);
        assertThat(manual.isWriting())
                .as("tries again only when something happens")
                .isFalse();
        edit("b");
        assertThat(state()).isEqualTo(new SaveState.NotSaved(FULL, start));
        seconds(1);
        file.next = SAVED;
        manual.write();
        assertThat(state()).isInstanceOf(SaveState.Saved.class);
        assertThat(file.saved).containsExactly(document.current());
    }

    @Test
    void anEditDuringAFailingSaveIsTriedAgain() {
        file.next = new SaveResult.NotSaved(FULL);
        edit("a");
        seconds(1);
        edit("b");
        manual.write();
        assertThat(state()).isEqualTo(new SaveState.NotSaved(FULL, start));
        file.next = SAVED;
        seconds(1);
        manual.write();
        assertThat(document.dirty().get()).isFalse();
    }

    @Test
    void flushSavesAtOnceAndRetriesAFailure() {
        edit("a");
        file.next = new SaveResult.NotSaved(FULL);
        var failed = saver.flush();
        manual.write();
        assertThat(failed).isCompletedWithValue(new SaveState.NotSaved(FULL, start));
        file.next = SAVED;
        var flushed = saver.flush();
        manual.write();
        assertThat(flushed).isCompletedWithValue(new SaveState.Saved(start, false));
        assertThat(saver.flush()).isCompletedWithValue(new SaveState.Saved(start, false));
    }

    @Test
    void flushDuringASaveAlsoSavesWhatCameAfterIt() {
        edit("a");
        seconds(1);
        edit("b");
        var flushed = saver.flush();
        manual.write();
        assertThat(flushed).isNotCompleted();
        manual.write();
        assertThat(flushed).isCompleted();
        assertThat(file.saved.getLast()).isEqualTo(document.current());
    }

    @Test
    void aDraftThatWasNeverSavedIsSavedWithoutAnEdit() {
        var drafts = new Memory(true, true);
        var saverOfDraft = new DocumentSaver(document, drafts, manual.workers());
        seconds(1);
        manual.write();
        assertThat(saverOfDraft.state().get()).isEqualTo(new SaveState.Saved(start.plusSeconds(1), true));
    }

    @Test
    void savingElsewhereMovesThereOnlyOnceItWorked() {
        edit("a");
        var other = new Memory(false, true);
        other.next = new SaveResult.NotSaved(FULL);
        var failed = saver.saveTo(other);
        manual.write();
        assertThat(failed).isCompletedWithValue(new SaveResult.NotSaved(FULL));
        assertThat(saver.destination()).isEqualTo(file);
        assertThat(state()).isEqualTo(new SaveState.Unsaved(start));
        seconds(1);
        manual.write();
        assertThat(file.saved).containsExactly(document.current());
        other.next = SAVED;
        var saved = saver.saveTo(other);
        manual.write();
        assertThat(saved).isCompletedWithValue(SAVED);
        assertThat(saver.destination()).isEqualTo(other);
        edit("b");
        seconds(1);
        manual.write();
        assertThat(other.saved).hasSize(2);
        assertThat(file.saved).hasSize(1);
    }

    @Test
    void aDefectInTheWriterIsNotTakenForASave() {
        var broken = new Destination() {
            @Override
            public SaveResult save(Evaluation evaluation) {
                throw new IllegalStateException("defect");
            }

            @Override
            public boolean isDraft() {
                return false;
            }

            @Override
            public boolean isToBeWritten() {
                return true;
            }
        };
        var saverOfBroken = new DocumentSaver(document, broken, manual.workers());
        seconds(1);
        manual.write();
        assertThat(saverOfBroken.state().get()).isInstanceOf(SaveState.NotSaved.class);
    }

    @Test
    void afterClosingNothingIsSavedByItself() {
        edit("a");
        saver.close();
        edit("b");
        seconds(10);
        assertThat(manual.isWriting()).isFalse();
    }

    @Test
    void waitsForTheWriterWhenThereIsNoTimeToComeBack() {
        try (var writer = Executors.newSingleThreadExecutor()) {
            var workers = new Workers(
                    Runnable::run, writer, Runnable::run, manual.workers().timer(), manual::now, new Underway());
            var other = new Memory(false, false);
            var waiting = new DocumentSaver(document, other, workers);
            edit("a");
            assertThat(waiting.flushAndWait(Duration.ofSeconds(30))).isInstanceOf(SaveState.Saved.class);
            assertThat(other.saved).containsExactly(document.current());
        }
    }
}
