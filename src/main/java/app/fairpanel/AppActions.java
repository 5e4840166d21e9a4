package app.fairpanel;

import app.fairpanel.cli.Version;
import app.fairpanel.desktop.home.HomeController;
import app.fairpanel.desktop.shell.AppCommands;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.storage.FileNames;
import app.fairpanel.storage.Opening;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
        if (!window.leaveSession()) {
            return;
        }
        var nobody = new Clinician("", "", List.of(), Optional.empty());
        window.showClinicianForm(nobody, "new", this::start, window::showHome);
    }

    private void start(Clinician clinician) {
        var evaluation = Evaluation.start(
                UUID.randomUUID().toString(), clinician, services.catalog().startingPlatforms());
        services.workers().writer().execute(() -> services.files().makeFolder(services.evaluations()));
        var path = FileNames.free(services.evaluations(), clinician.name());
        var file = services.files().create(path);
        window.show(Session.inFile(services, this, new Document(evaluation), file));
        opened(path);
    }

    @Override
    public void lookAround() {
        if (window.leaveSession()) {
            window.show(Session.ofExample(services, this, new Document(new ExampleReader().read())));
        }
    }

    @Override
    public void openFile() {
        services.fileDialogs().open().ifPresent(this::open);
    }

    /// Opens a file; what cannot be opened is told and changes nothing.
    void open(Path path) {
        services.workers().writer().execute(() -> {
            var opening = services.files().open(path);
            services.workers().ui().execute(() -> show(path, opening));
        });
    }

    private void show(Path path, Opening opening) {
        switch (opening) {
            case Opening.Opened(var file, var stored, boolean ignored) -> {
                if (window.leaveSession()) {
                    window.show(Session.inFile(services, this, new Document(stored.evaluation()), file));
                    opened(path);
                }
            }
            case Opening.ReadOnly(var stored, var reason) -> {
                if (window.leaveSession()) {
                    window.show(Session.toLookAt(services, this, new Document(stored.evaluation(), true), path));
                    services.dialogs().tell(services.messages().get("open.read-only.title"), problems.of(reason));
                }
            }
            case Opening.Refused(var found) ->
                services.dialogs()
                        .tell(
                                services.messages().get("open.refused.title"),
                                path.getFileName() + "\n\n" + problems.of(found) + "\n\n"
                                        + services.messages().get("open.refused.safe"));
        }
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
        window.session().ifPresent(session -> {
            if (session.hasFile()) {
                session.saveNow();
            } else {
                saveCopy();
            }
        });
    }

    @Override
    public void saveCopy() {
        window.session()
                .ifPresent(session -> services.fileDialogs()
                        .save(FileNames.of(session.clinician()))
                        .map(FileNames::withEnding)
                        .ifPresent(path -> session.moveTo(path, () -> open(path))));
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
