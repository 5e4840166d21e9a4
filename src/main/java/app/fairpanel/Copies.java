package app.fairpanel;

import app.fairpanel.desktop.controls.NoticeBar;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.storage.EvaluationFormat;
import app.fairpanel.storage.FileProblem;
import app.fairpanel.storage.OpenEvaluation;
import app.fairpanel.storage.SaveResult;
import app.fairpanel.storage.SaveState;
import app.fairpanel.storage.StoredEvaluation;
import app.fairpanel.storage.WorkingFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Saves the open evaluation to a file that the user chooses. That is a copy, and work goes on in its own file; but
/// where that file takes no saves, and for the example, which has none, work goes on in the new one.
final class Copies {
    private final AppServices services;
    private final Consumer<Path> open;
    private final BiConsumer<String, Optional<NoticeBar.Action>> notice;
    private final ProblemText problems;

    /// @param open goes on in a file
    /// @param notice says what was done
    Copies(AppServices services, Consumer<Path> open, BiConsumer<String, Optional<NoticeBar.Action>> notice) {
        this.services = services;
        this.open = open;
        this.notice = notice;
        problems = new ProblemText(services.messages());
    }

    void save(Session session) {
        if (!session.mayBeCopied()) {
            tell("open.read-only.title", word("save.copy.newer"));
            return;
        }
        services.fileDialogs()
                .save(session.clinician() + EvaluationFormat.EXTENSION)
                .ifPresent(chosen -> choose(session, chosen));
    }

    private void choose(Session session, Path chosen) {
        var path = withEnding(chosen);
        services.workers().doBeside(() -> found(session, path), found -> {
            switch (found) {
                case ITSELF -> tell("save.copy.own.title", word("save.copy.own"));
                case NOTHING -> save(session, path, false);
                case ANOTHER -> {
                    if (mayReplace(path)) {
                        save(session, path, true);
                    }
                }
            }
        });
    }

    /// What is there already.
    private enum Found {
        NOTHING,
        ITSELF,
        ANOTHER
    }

    private Found found(Session session, Path path) {
        if (session.path().filter(own -> services.storage().isSame(own, path)).isPresent()) {
            return Found.ITSELF;
        }
        return services.storage().isThere(path) ? Found.ANOTHER : Found.NOTHING;
    }

    private static Path withEnding(Path chosen) {
        var name = chosen.getFileName().toString();
        return name.endsWith(".json") ? chosen : chosen.resolveSibling(name + EvaluationFormat.EXTENSION);
    }

    private boolean mayReplace(Path path) {
        return services.dialogs()
                .ask(
                        services.messages().get("save.replace.title", path.getFileName()),
                        word("save.replace.text"),
                        List.of(word("save.replace.keep"), word("save.replace.replace")))
                .equals(Optional.of(1));
    }

    private void save(Session session, Path path, boolean replace) {
        var failing = session.open().filter(own -> own.saver().state().get() instanceof SaveState.NotSaved);
        if (failing.isPresent()) {
            goOn(failing.get(), path, replace);
            return;
        }
        var current = session.document().current();
        var copy = StoredEvaluation.copy(current, UUID.randomUUID().toString());
        boolean isItsFirstFile = session.open().isEmpty() && !session.document().isReadOnly();
        services.workers().doBeside(() -> services.storage().write(path, copy, replace), result -> {
            switch (result) {
                case SaveResult.NotSaved(var problem) -> tell("save.failed", problems.of(problem));
                case SaveResult.Saved _
                when isItsFirstFile -> {
                    session.document().markSaved(current);
                    open.accept(path);
                }
                case SaveResult.Saved _ ->
                    notice.accept(services.messages().get("save.copied", path), Optional.empty());
            }
        });
    }

    private void goOn(OpenEvaluation own, Path path, boolean replace) {
        services.workers()
                .doBeside(
                        () -> destination(path, replace),
                        file -> file.ifPresent(other -> {
                            services.workers().report(own.saveAs(other).thenAccept(result -> {
                                if (result instanceof SaveResult.NotSaved(var problem)) {
                                    tell("save.failed", problems.of(problem));
                                } else {
                                    services.settings()
                                            .change(now -> now.opened(path.toAbsolutePath())
                                                    .withLeftOpen(Optional.of(path.toAbsolutePath())));
                                    notice.accept(services.messages().get("save.goes-on", path), Optional.empty());
                                }
                            }));
                        }));
    }

    private Optional<WorkingFile> destination(Path path, boolean replace) {
        try {
            return Optional.of(
                    replace
                            ? services.storage().replace(path)
                            : services.storage().create(path));
        } catch (IOException e) {
            services.workers().ui().execute(() -> tell("save.failed", problems.of(FileProblem.of(e))));
            return Optional.empty();
        }
    }

    private void tell(String titleKey, String text) {
        services.dialogs().tell(word(titleKey), text);
    }

    private String word(String key) {
        return services.messages().get(key);
    }
}
