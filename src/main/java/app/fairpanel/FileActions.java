package app.fairpanel;

import app.fairpanel.desktop.shell.AppCommands;
import app.fairpanel.desktop.words.DifferenceText;
import app.fairpanel.desktop.words.MomentText;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.document.Document;
import app.fairpanel.storage.Difference;
import app.fairpanel.storage.EvaluationFormat;
import app.fairpanel.storage.FolderResult;
import app.fairpanel.storage.LockOwner;
import app.fairpanel.storage.LockResult;
import app.fairpanel.storage.OpenResult;
import app.fairpanel.storage.Problem;
import app.fairpanel.storage.Reading;
import app.fairpanel.storage.SaveResult;
import app.fairpanel.storage.Snapshot;
import app.fairpanel.storage.StoredEvaluation;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Opens files, and asks what to do where one cannot simply be worked on. Whatever comes of it, the present evaluation
/// is left only once another one is there to be shown.
final class FileActions {
    private final AppServices services;
    private final AppWindow window;
    private final AppCommands commands;
    private final ProblemText problems;

    FileActions(AppServices services, AppWindow window, AppCommands commands) {
        this.services = services;
        this.window = window;
        this.commands = commands;
        problems = new ProblemText(services.messages());
    }

    void open(Path path) {
        open(path, () -> {});
    }

    /// @param then runs when it is open, or the user knows why it is not
    void open(Path path, Runnable then) {
        var present = window.session().flatMap(Session::path);
        services.workers()
                .doBeside(
                        () -> present.filter(own -> services.storage().isSame(own, path))
                                        .isPresent()
                                ? Optional.<OpenResult>empty()
                                : Optional.of(services.storage().open(path)),
                        result -> result.ifPresent(found -> show(path, found)),
                        then);
    }

    /// Whether it was asked for twice, and the first request has opened it meanwhile.
    private boolean isOpenHere(Path path) {
        return window.session()
                .flatMap(Session::path)
                .filter(own -> own.toAbsolutePath().equals(path.toAbsolutePath()))
                .isPresent();
    }

    private void show(Path path, OpenResult result) {
        switch (result) {
            case OpenResult.ToWorkOn found -> work(path, found);
            case OpenResult.InUse _ when isOpenHere(path) -> {}
            case OpenResult.InUse(var stored, var by) -> inUse(path, stored, by);
            case OpenResult.ToLookAt(var stored, Reading.Reason.UnknownFields reason) ->
                withUnknownFields(path, stored, reason);
            case OpenResult.ToLookAt(var stored, var reason) -> {
                if (look(stored, false, problems.of(reason))) {
                    tell("open.read-only.title", problems.of(reason));
                }
            }
            case OpenResult.Damaged(var found, var newestGood) ->
                newestGood.ifPresentOrElse(
                        good -> damaged(path, found, good),
                        () -> tell("open.refused.title", refusal(path, found) + "\n\n" + word("open.refused.safe")));
        }
    }

    private void work(Path path, OpenResult.ToWorkOn found) {
        if (!window.leaveSession()) {
            services.workers().writer().execute(found.file()::close);
            return;
        }
        var document = new Document(found.stored().evaluation());
        try {
            window.show(Session.inFile(services, commands, document, found.file()));
        } catch (RuntimeException | Error e) {
            services.workers().writer().execute(found.file()::close);
            throw e;
        }
        services.settings().change(now -> now.opened(path.toAbsolutePath()));
        found.newer().stream().findFirst().ifPresent(newer -> offer(document, newer));
    }

    /// What a save that was interrupted had written already is newer than the file.
    private void offer(Document document, StoredEvaluation newer) {
        var difference = Difference.between(document.current(), newer.evaluation());
        if (difference.isNone()) {
            return;
        }
        var what = new DifferenceText(services.catalog(), services.messages()).summary(difference);
        var answer = ask(
                "open.newer.title",
                services.messages().get("open.newer.text", what),
                "open.newer.keep",
                "open.newer.take");
        if (answer.equals(Optional.of(1))) {
            document.edit(word("open.newer.edit"), _ -> newer.evaluation());
        }
    }

    private void inUse(Path path, StoredEvaluation stored, LockResult.Held by) {
        var text = by.owner().map(this::who).orElseGet(() -> word("open.in-use.unknown"));
        var answer = by.canBeTakenOver()
                ? ask(
                        "open.in-use.title",
                        text + "\n\n" + word("open.in-use.take-over.text"),
                        "open.leave",
                        "open.look",
                        "open.in-use.take-over")
                : ask("open.in-use.title", text + "\n\n" + word("open.in-use.look"), "open.leave", "open.look");
        if (answer.equals(Optional.of(1))) {
            look(stored, true, text);
        } else if (answer.equals(Optional.of(2))) {
            services.workers().doBeside(() -> services.storage().takeOver(path), result -> show(path, result));
        }
    }

    private String who(LockOwner owner) {
        return services.messages().get("open.in-use.text", owner.user(), owner.host(), moment(owner.since()));
    }

    private String moment(Instant at) {
        return new MomentText(services.clock().getZone()).of(at);
    }

    private void withUnknownFields(Path path, StoredEvaluation stored, Reading.Reason.UnknownFields reason) {
        var answer = ask("open.read-only.title", problems.of(reason), "open.look", "open.without.copy", "open.leave");
        if (answer.equals(Optional.of(0))) {
            look(stored, false, problems.of(reason));
        } else if (answer.equals(Optional.of(1))) {
            var name = services.messages().get("open.without.name", nameOf(path));
            onWriter(
                    () -> services.storage().folder(services.evaluations()).duplicate(stored.evaluation(), name),
                    this::openCopy);
        }
    }

    private static String nameOf(Path path) {
        return path.getFileName().toString().replace(EvaluationFormat.EXTENSION, "");
    }

    private void openCopy(FolderResult<Path> copied) {
        switch (copied) {
            case FolderResult.Done<Path>(var copy) -> open(copy);
            case FolderResult.Failed<Path>(var problem) -> tell("save.failed", problems.of(problem));
            case FolderResult.InUse<Path> _ -> tell("save.failed", word("home.refused.in-use"));
            case FolderResult.NameTaken<Path>(var name) ->
                tell("save.failed", services.messages().get("home.refused.taken", name));
        }
    }

    /// Offers the newest snapshot that can be opened. Nothing happens to the damaged file unless the user says so.
    private void damaged(Path path, List<Problem> found, Snapshot good) {
        services.workers().doBeside(() -> services.storage().snapshots().read(good), reading -> {
            if (reading instanceof Reading.Opened(var stored, var _, var _)) {
                offer(path, found, good, stored);
            }
        });
    }

    private void offer(Path path, List<Problem> found, Snapshot good, StoredEvaluation stored) {
        var name = stored.evaluation().clinician().name();
        var holds = services.messages()
                .get(
                        "open.damaged.holds",
                        moment(good.at()),
                        stored.evaluation().statements().size(),
                        stored.evaluation().platforms().size(),
                        name.isEmpty() ? path.getFileName() : name);
        var answer = ask(
                "open.refused.title",
                refusal(path, found) + "\n\n" + holds + "\n\n" + word("open.damaged.text"),
                "open.leave",
                "open.damaged.restore");
        if (answer.equals(Optional.of(1))) {
            onWriter(() -> services.storage().write(path, stored.evaluation(), true), result -> {
                switch (result) {
                    case SaveResult.Saved _ -> open(path);
                    case SaveResult.NotSaved(var problem) -> tell("save.failed", problems.of(problem));
                }
            });
        }
    }

    private String refusal(Path path, List<Problem> found) {
        return path.getFileName() + "\n\n" + problems.of(found);
    }

    /// @param why it can only be looked at
    private boolean look(StoredEvaluation stored, boolean mayBeCopied, String why) {
        if (!window.leaveSession()) {
            return false;
        }
        window.show(Session.toLookAt(services, commands, new Document(stored.evaluation(), true), mayBeCopied, why));
        return true;
    }

    private void tell(String titleKey, String text) {
        services.dialogs().tell(word(titleKey), text);
    }

    private Optional<Integer> ask(String title, String text, String... choices) {
        return services.dialogs()
                .ask(
                        word(title),
                        text,
                        List.of(choices).stream().map(this::word).toList());
    }

    private String word(String key) {
        return services.messages().get(key);
    }

    private <T> void onWriter(Supplier<T> work, Consumer<T> show) {
        services.workers().doOnWriter(work, show);
    }
}
