package app.fairpanel;

import app.fairpanel.desktop.controls.NoticeBar;
import app.fairpanel.desktop.home.CardWriter;
import app.fairpanel.desktop.home.FolderReader;
import app.fairpanel.desktop.home.HomeCard;
import app.fairpanel.desktop.home.Shelf;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.storage.EvaluationFolder;
import app.fairpanel.storage.FileProblem;
import app.fairpanel.storage.FolderResult;
import app.fairpanel.storage.Trashed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The folder of evaluations as home offers it.
final class Library implements Shelf {
    private final AppServices services;
    private final Consumer<Path> open;
    private final BiConsumer<String, Optional<NoticeBar.Action>> notice;
    private final ProblemText problems;
    private final FolderReader reader;

    /// @param notice says what was done, and offers to undo it
    Library(AppServices services, Consumer<Path> open, BiConsumer<String, Optional<NoticeBar.Action>> notice) {
        this.services = services;
        this.open = open;
        this.notice = notice;
        problems = new ProblemText(services.messages());
        reader = new FolderReader(
                services.storage(), new CardWriter(services::catalog, services.messages(), services.clock()), problems);
    }

    @Override
    public void load(Consumer<Contents> show) {
        var place = services.evaluations();
        var recents = services.settings().current().recents();
        services.workers()
                .doBeside(() -> reader.read(
                        place, recents, contents -> services.workers().ui().execute(() -> show.accept(contents))));
    }

    @Override
    public void open(Path file) {
        open.accept(file);
    }

    @Override
    public void rename(HomeCard card, String name, Runnable changed) {
        act(() -> folder(card).rename(card.file(), name), path -> {
            services.settings().change(now -> now.renamed(card.file().toAbsolutePath(), path.toAbsolutePath()));
            changed.run();
        });
    }

    @Override
    public void duplicate(HomeCard card, Runnable changed) {
        var name = services.messages().get("home.copy-of", card.fileName());
        card.evaluation()
                .ifPresent(evaluation -> act(() -> folder(card).duplicate(evaluation, name), path -> changed.run()));
    }

    @Override
    public void trash(HomeCard card, Runnable changed) {
        act(() -> folder(card).trash(card.file()), trashed -> {
            changed.run();
            notice.accept(
                    services.messages().get("home.trashed", card.fileName()),
                    Optional.of(new NoticeBar.Action(
                            services.messages().get("home.trashed.undo"), () -> restore(trashed, changed))));
        });
    }

    private void restore(Trashed trashed, Runnable changed) {
        act(
                () -> {
                    try {
                        return new FolderResult.Done<>(
                                services.storage().trash().restore(trashed));
                    } catch (IOException e) {
                        return new FolderResult.Failed<Path>(FileProblem.of(e));
                    }
                },
                path -> changed.run());
    }

    @Override
    public void chooseFolder(Runnable changed) {
        services.fileDialogs().folder().ifPresent(chosen -> {
            services.settings().change(now -> now.withFolder(Optional.of(chosen.toAbsolutePath())));
            changed.run();
        });
    }

    private static Path folderOf(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    }

    private EvaluationFolder folder(HomeCard card) {
        return services.storage().folder(folderOf(card.file()));
    }

    private <T> void act(Supplier<FolderResult<T>> work, Consumer<T> done) {
        services.workers().doOnWriter(work, result -> tell(result, done));
    }

    private <T> void tell(FolderResult<T> result, Consumer<T> done) {
        switch (result) {
            case FolderResult.Done<T>(var value) -> done.accept(value);
            case FolderResult.InUse<T> _ -> refuse(services.messages().get("home.refused.in-use"));
            case FolderResult.NameTaken<T>(var name) ->
                refuse(services.messages().get("home.refused.taken", name));
            case FolderResult.Failed<T>(var problem) -> refuse(problems.of(problem));
        }
    }

    private void refuse(String why) {
        services.dialogs().tell(services.messages().get("home.refused"), why);
    }
}
