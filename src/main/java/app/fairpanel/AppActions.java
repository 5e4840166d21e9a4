package app.fairpanel;

import app.fairpanel.cli.Version;
import app.fairpanel.desktop.history.HistoryDialog;
import app.fairpanel.desktop.history.HistoryText;
import app.fairpanel.desktop.home.HomeController;
import app.fairpanel.desktop.shell.AppCommands;
import app.fairpanel.desktop.trash.TrashDialog;
import app.fairpanel.desktop.words.DifferenceText;
import app.fairpanel.desktop.words.MomentText;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.storage.SaveResult;
import app.fairpanel.storage.VersionHistory;
import app.fairpanel.storage.WorkingFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the user can do with evaluations as a whole: begin, open, keep, leave.
final class AppActions implements AppCommands, HomeController.Choices {
    private final AppServices services;
    private final AppWindow window;
    private final FileActions files;
    private final Copies copies;
    private final Exports exports;

    AppActions(AppServices services, AppWindow window) {
        this.services = services;
        this.window = window;
        files = new FileActions(services, window, this);
        copies = new Copies(services, this::open, window::say);
        exports = new Exports(services, window::say);
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
        services.workers().doBeside(() -> newFile(clinician.name(), evaluation), file -> {
            if (!window.leaveSession()) {
                services.workers().writer().execute(file::close);
                return;
            }
            window.show(Session.inFile(services, this, new Document(evaluation), file));
            opened(file.path());
        });
    }

    /// A file in the folder of evaluations; where none can be written there, a draft, so that nothing is lost.
    private WorkingFile newFile(String name, Evaluation evaluation) {
        try {
            var free = services.storage()
                    .folder(services.evaluations())
                    .free(name, services.messages().get("files.untitled"));
            var file = services.storage().create(free);
            if (file.save(evaluation) instanceof SaveResult.Saved) {
                return file;
            }
            file.close();
            return services.storage().draft(evaluation);
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

    void open(Path path) {
        files.open(path);
    }

    void open(Path path, Runnable then) {
        files.open(path, then);
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
            if (session.isChangedOutside()) {
                window.resolveOutside();
            } else if (session.path().isPresent()) {
                session.saveNow();
            } else if (!session.document().isReadOnly()) {
                saveCopy();
            }
        });
    }

    @Override
    public void saveCopy() {
        window.commitTyping();
        window.session().ifPresent(copies::save);
    }

    @Override
    public void export() {
        window.commitTyping();
        window.session().ifPresent(exports::export);
    }

    @Override
    public void print() {
        window.commitTyping();
        window.session().ifPresent(exports::print);
    }

    @Override
    public void showHistory() {
        window.commitTyping();
        window.session().filter(session -> session.open().isPresent()).ifPresent(this::showHistory);
    }

    private void showHistory(Session session) {
        var id = session.document().current().id();
        services.workers().doBeside(() -> VersionHistory.of(services.storage().snapshots(), id), history -> {
            if (window.session().equals(Optional.of(session))) {
                historyDialog()
                        .show(session.window(), session.document(), history, change -> keepFirst(session, change));
            }
        });
    }

    /// So that what is changed can be gone back to later, after undo has been forgotten.
    private void keepFirst(Session session, Runnable change) {
        session.open()
                .ifPresentOrElse(
                        open -> services.workers().report(open.keepVersion().thenRun(change)), change);
    }

    private HistoryDialog historyDialog() {
        var words = new HistoryText(
                new DifferenceText(services.catalog(), services.messages()),
                new MomentText(services.clock().getZone()),
                services.messages());
        return new HistoryDialog(words, services.messages(), services.appearance());
    }

    @Override
    public void showTrash() {
        new TrashDialog(
                        new Trashcan(services, window::refreshHome),
                        new MomentText(services.clock().getZone()),
                        services.messages(),
                        services.appearance())
                .show(window.stage());
    }

    @Override
    public void editClinician() {
        window.session()
                .filter(session -> !session.document().isReadOnly())
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
    public void showPrivacy() {
        var folders = services.folders();
        var answer = services.dialogs()
                .ask(
                        services.messages().get("privacy.title"),
                        services.messages()
                                .get(
                                        "privacy.text",
                                        services.evaluations(),
                                        folders.data(),
                                        folders.config(),
                                        folders.state()),
                        List.of(
                                services.messages().get("button.close"),
                                services.messages().get("privacy.open")));
        if (answer.equals(Optional.of(1))) {
            services.links().open(services.evaluations().toUri().toString());
        }
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
