package app.fairpanel;

import app.fairpanel.cli.Version;
import app.fairpanel.desktop.home.HomeController;
import app.fairpanel.desktop.shell.AppCommands;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.storage.EvaluationFormat;
import app.fairpanel.storage.LockOwner;
import app.fairpanel.storage.OpenEvaluation;
import app.fairpanel.storage.OpenResult;
import app.fairpanel.storage.SaveResult;
import app.fairpanel.storage.SaveState;
import app.fairpanel.storage.StoredEvaluation;
import app.fairpanel.storage.WorkingFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the user can do with evaluations as a whole: begin, open, keep, leave.
final class AppActions implements AppCommands, HomeController.Choices {
    private final AppServices services;
    private final AppWindow window;
    private final ProblemText problems;

    AppActions(AppServices services, AppWindow window) {
        this.services = services;
        this.window = window;
        problems = new ProblemText(services.messages());
    }

    @Override
    public void startMine() {
        var nobody = new Clinician("", "", List.of(), Optional.empty());
        window.showClinicianForm(nobody, "new", this::start, this::backFromForm);
    }

    private void backFromForm() {
        if (window.session().isPresent()) {
            window.showSessionAgain();
        } else {
            window.showHome();
        }
    }

    private void start(Clinician clinician) {
        var evaluation = Evaluation.start(
                UUID.randomUUID().toString(), clinician, services.catalog().startingPlatforms());
        onWriter(() -> newFile(clinician.name(), evaluation), file -> {
            if (!window.leaveSession()) {
                services.workers().writer().execute(file::close);
                return;
            }
            window.show(Session.inFile(services, this, new Document(evaluation), file));
            opened(file.path());
        });
    }

    /// A file in the folder of evaluations; where that cannot even be looked into, a draft, so that nothing is lost.
    private WorkingFile newFile(String name, Evaluation evaluation) {
        try {
            var free = services.storage()
                    .folder(services.evaluations())
                    .free(name, services.messages().get("files.untitled"));
            return services.storage().create(free);
        } catch (IOException e) {
            return services.storage().draft(evaluation);
        }
    }

    @Override
    public void lookAround() {
        if (window.leaveSession()) {
            window.show(Session.withoutFile(services, this, new Document(new ExampleReader().read())));
        }
    }

    @Override
    public void openFile() {
        services.fileDialogs().open().ifPresent(this::open);
    }

    /// Opens a file; what cannot be opened is told and changes nothing: the present evaluation is left only once the
    /// other is known to open.
    void open(Path path) {
        var present = window.session().flatMap(Session::path);
        onWriter(
                () -> present.filter(own -> services.storage().isSame(own, path))
                                .isPresent()
                        ? Optional.<OpenResult>empty()
                        : Optional.of(services.storage().open(path)),
                result -> result.ifPresent(found -> leaveFor(path, found)));
    }

    private void leaveFor(Path path, OpenResult result) {
        if (result instanceof OpenResult.Damaged || window.leaveSession()) {
            show(path, result);
        } else if (result instanceof OpenResult.ToWorkOn(var file, var _, var _, var _)) {
            services.workers().writer().execute(file::close);
        }
    }

    private void show(Path path, OpenResult result) {
        switch (result) {
            case OpenResult.ToWorkOn(var file, var stored, boolean _, var _) -> {
                window.show(Session.inFile(services, this, new Document(stored.evaluation()), file));
                opened(path);
            }
            case OpenResult.InUse(var stored, var by) -> {
                lookAt(stored);
                tell(
                        "open.in-use.title",
                        services.messages()
                                .get(
                                        "open.in-use.text",
                                        by.owner().map(LockOwner::host).orElse("")));
            }
            case OpenResult.ToLookAt(var stored, var reason) -> {
                lookAt(stored);
                tell("open.read-only.title", problems.of(reason));
            }
            case OpenResult.Damaged(var found, var _) ->
                tell(
                        "open.refused.title",
                        path.getFileName() + "\n\n" + problems.of(found) + "\n\n"
                                + services.messages().get("open.refused.safe"));
        }
    }

    private void lookAt(StoredEvaluation stored) {
        window.show(Session.withoutFile(services, this, new Document(stored.evaluation(), true)));
    }

    private void tell(String titleKey, String text) {
        services.dialogs().tell(services.messages().get(titleKey), text);
    }

    /// Does something on the thread that touches files, and shows what came of it on the user interface's.
    private <T> void onWriter(Supplier<T> work, Consumer<T> show) {
        services.workers().writer().execute(() -> {
            var result = work.get();
            services.workers().ui().execute(() -> show.accept(result));
        });
    }

    private void opened(Path path) {
        services.settings().change(now -> now.opened(path.toAbsolutePath()));
    }

    @Override
    public void newEvaluation() {
        startMine();
    }

    @Override
    public void openExample() {
        lookAround();
    }

    @Override
    public void showHome() {
        window.showHome();
    }

    @Override
    public void saveNow() {
        window.commitTyping();
        window.session().ifPresent(session -> {
            if (session.path().isPresent()) {
                session.saveNow();
            } else if (!session.document().isReadOnly()) {
                saveCopy();
            }
        });
    }

    @Override
    public void saveCopy() {
        window.session()
                .ifPresent(session -> services.fileDialogs()
                        .save(session.clinician() + EvaluationFormat.EXTENSION)
                        .map(AppActions::withEnding)
                        .ifPresent(path -> saveTo(session, path)));
    }

    private static Path withEnding(Path chosen) {
        var name = chosen.getFileName().toString();
        return name.endsWith(".json") ? chosen : chosen.resolveSibling(name + EvaluationFormat.EXTENSION);
    }

    /// Goes on in another file: the example that is kept, or an evaluation whose own file does not take it.
    private void saveTo(Session session, Path path) {
        onWriter(() -> services.storage().create(path), file -> {
            var document = session.document();
            var kept = session.open().orElseGet(() -> new OpenEvaluation(document, file, services.workers()));
            if (session.open().isPresent()) {
                var _ = kept.saveAs(file).thenAccept(result -> {
                    if (result instanceof SaveResult.NotSaved(var problem)) {
                        tell("save.failed", problems.of(problem));
                    } else {
                        opened(path);
                    }
                });
                return;
            }
            var _ = kept.saver().flush().thenAccept(state -> {
                if (state instanceof SaveState.NotSaved(var problem, var _)) {
                    tell("save.failed", problems.of(problem));
                    var _ = kept.abandon();
                } else {
                    var _ = kept.abandon().thenRun(() -> open(path));
                }
            });
        });
    }

    @Override
    public void editClinician() {
        window.session()
                .ifPresent(session -> window.showClinicianForm(
                        session.document().current().clinician(),
                        "edit",
                        changed -> {
                            session.document()
                                    .edit(
                                            services.messages().get("edit.clinician"),
                                            evaluation -> evaluation.with(changed));
                            window.showSessionAgain();
                        },
                        window::showSessionAgain));
    }

    @Override
    public void showAbout() {
        services.dialogs()
                .tell(
                        services.messages().get("about.title"),
                        services.messages().get("about.text", Version.current()));
    }

    @Override
    public void quit() {
        window.close();
    }
}
