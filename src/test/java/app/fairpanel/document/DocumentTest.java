package app.fairpanel.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    private final Document document = new Document(named("Dana"));

    private static Evaluation named(String name) {
        return Evaluation.start("e-1", new Clinician(name, "LMFT", List.of(), Optional.empty()), List.of());
    }

    private static UnaryOperator<Evaluation> name(String name) {
        return evaluation -> evaluation.with(new Clinician(name, "LMFT", List.of(), Optional.empty()));
    }

    private String shownName() {
        return document.current().clinician().name();
    }

    @Test
    void undoesAndRedoesWithTheLabelOfWhatWasDone() {
        document.edit("Rename to Kim", name("Kim"));
        document.edit("Rename to Lou", name("Lou"));

        assertThat(document.undoLabel().get()).hasValue("Rename to Lou");
        document.undo();
        assertThat(shownName()).isEqualTo("Kim");
        assertThat(document.undoLabel().get()).hasValue("Rename to Kim");
        assertThat(document.redoLabel().get()).hasValue("Rename to Lou");
        document.redo();
        assertThat(shownName()).isEqualTo("Lou");
        assertThat(document.redoLabel().get()).isEmpty();
    }

    @Test
    void aRunOfEditsToOneThingIsOneStep() {
        document.edit("Rename", name("Kim"));
        for (int i = 0; i < 100; i++) {
            document.editRun("Drag", "slider", name("Kim" + i));
        }
        document.undo();
        assertThat(shownName()).isEqualTo("Kim");
        document.redo();
        assertThat(shownName()).isEqualTo("Kim99");
    }

    @Test
    void whatEndsARunBeginsAnotherStep() {
        document.editRun("Drag", "slider", name("A"));
        document.endRun();
        document.editRun("Drag", "slider", name("B"));
        document.editRun("Drag another", "other slider", name("C"));
        document.undo();
        assertThat(shownName()).isEqualTo("B");
        document.undo();
        assertThat(shownName()).isEqualTo("A");
    }

    @Test
    void aRunThatComesBackToWhereItBeganLeavesNothingToUndo() {
        document.editRun("Drag", "slider", name("A"));
        document.editRun("Drag", "slider", name("Dana"));

        assertThat(document.undoLabel().get()).isEmpty();
        assertThat(document.dirty().get()).isFalse();
    }

    @Test
    void aRunThatCameBackToWhereItBeganTakesNothingElseWithIt() {
        document.edit("Rename", name("Kim"));
        document.editRun("Drag", "slider", name("A"));
        document.editRun("Drag", "slider", name("Kim"));
        document.editRun("Drag", "slider", name("B"));
        document.undo();

        assertThat(shownName()).isEqualTo("Kim");
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        document.edit("Rename", name("Dana"));

        assertThat(document.undoLabel().get()).isEmpty();
    }

    @Test
    void anEditAfterUndoForgetsWhatCouldBeRedone() {
        document.edit("Rename", name("Kim"));
        document.undo();
        document.edit("Rename", name("Lou"));
        document.redo();

        assertThat(shownName()).isEqualTo("Lou");
    }

    @Test
    void undoingBackToWhatIsSavedIsClean() {
        document.edit("Rename", name("Kim"));
        document.markSaved(document.current());
        assertThat(document.dirty().get()).isFalse();
        document.undo();
        assertThat(document.dirty().get()).isTrue();
        document.redo();
        assertThat(document.dirty().get()).isFalse();
    }

    @Test
    void remembersAtLeastFiveHundredSteps() {
        for (int i = 0; i < 600; i++) {
            document.edit("Rename", name("Kim" + i));
        }
        for (int i = 0; i < 500; i++) {
            document.undo();
        }
        assertThat(shownName()).isEqualTo("Kim99");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoingEverythingAndRedoingItEndsWhereItWas(long seed) {
        var random = new Random(seed);
        var seen = new ArrayList<Evaluation>(List.of(document.current()));
        for (int i = 0; i < 200; i++) {
            document.edit("Rename", name("Name" + random.nextInt(5)));
            if (!document.current().equals(seen.getLast())) {
                seen.add(document.current());
            }
        }
        for (int i = seen.size() - 1; i >= 0; i--) {
            assertThat(document.current()).as("seed %d, step %d", seed, i).isEqualTo(seen.get(i));
            document.undo();
        }
        while (document.redoLabel().get().isPresent()) {
            document.redo();
        }
        assertThat(document.current()).as("seed %d", seed).isEqualTo(seen.getLast());
    }
}
