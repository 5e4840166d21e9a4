package app.fairpanel.desktop.call;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.TestExchange;
import app.fairpanel.desktop.compare.StatementCards;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.CallItem.Result;
import app.fairpanel.storage.ChildProcess;
import app.fairpanel.storage.OpenEvaluation;
import app.fairpanel.storage.OpenResult;
import app.fairpanel.storage.SaveState;
import app.fairpanel.storage.Storage;
import app.fairpanel.storage.Workers;
import app.fairpanel.system.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process that is on a call is killed (SIGKILL) in the middle of an answer. What was typed is in the file.
class KilledCallTest {
    @TempDir
    Path folder;

    private static Storage storage(Path folder) {
        return Storage.onDisk(new Folders(folder, folder.resolve("data"), folder, folder));
    }

    @Test
    @Timeout(120)
    void aCallOutlivesTheProcess() throws IOException, InterruptedException {
        var path = folder.resolve("call.fairpanel.json");
        var file = storage(folder).create(path);
        file.save(SampleEvaluation.underWay());
        file.close();

        var child = ChildProcess.start(Caller.class, folder.toString(), path.toString());
        assertThat(child.line()).isEqualTo(Caller.SAVED);
        assertThat(child.process().toHandle().destroyForcibly()).isTrue();
        assertThat(child.process().waitFor(60, TimeUnit.SECONDS)).isTrue();

        var opened = (OpenResult.ToWorkOn) storage(folder).open(path);
        var evaluation = opened.stored().evaluation();
        opened.file().close();
        var call = evaluation.calls().getLast();
        assertThat(call.goesOn()).isTrue();
        assertThat(call.notes()).endsWith("Sends the agreement");
        assertThat(call.items().getFirst().result()).isEqualTo(Result.ANSWERED);
        assertThat(call.items().get(1).words()).isEqualTo("Half an ans");
        assertThat(evaluation.statements().getLast().words()).isEqualTo("Answered in whole");
    }

    /// Makes a call as a user would, says so once everything is saved, and waits to be killed.
    static final class Caller {
        static final String SAVED = "saved";

        private Caller() {}

        public static void main(String[] args) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            Platform.startup(() -> call(Path.of(args[0]), Path.of(args[1])));
        }

        private static void call(Path folder, Path path) {
            var opened = (OpenResult.ToWorkOn) storage(folder).open(path);
            var document = new Document(opened.stored().evaluation());
            var evaluation = new OpenEvaluation(document, opened.file(), Workers.start(Platform::runLater));
            var messages = Messages.load();
            var owner = new Stage();
            owner.setScene(new Scene(new StackPane(), 900, 700));
            owner.show();
            var mode = new CallWindow(
                    document,
                    new EvidenceModel(document, CATALOG, CLOCK),
                    CATALOG,
                    messages,
                    new Appearance(),
                    new StatementCards(messages, address -> {}, new Background(Runnable::run, Runnable::run)),
                    CLOCK,
                    new NewIds(CLOCK, new Random(1)),
                    AskingOrder.AS_PLANNED,
                    new TestExchange(),
                    () -> owner);
            mode.open();
            press("#begin");
            type("#words", "Answered in whole");
            press("#keys .accent");
            type("#words", "Half an ans");
            type("#note", "Sends the agreement");
            evaluation.saver().state().subscribe(state -> {
                if (state instanceof SaveState.Saved) {
                    System.out.println(SAVED);
                }
            });
        }

        private static Parent front() {
            return Window.getWindows().getLast().getScene().getRoot();
        }

        private static void press(String query) {
            ((ButtonBase) front().lookup(query)).fire();
        }

        private static void type(String query, String text) {
            ((TextInputControl) front().lookup(query)).setText(text);
        }
    }
}
