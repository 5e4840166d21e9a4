package app.fairpanel;

import app.fairpanel.desktop.controls.NoticeBar;
import app.fairpanel.desktop.merge.MergeDialog;
import app.fairpanel.desktop.merge.MergeText;
import app.fairpanel.desktop.merge.Merging;
import app.fairpanel.desktop.words.DifferenceText;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.storage.Difference;
import app.fairpanel.storage.FileNews;
import app.fairpanel.storage.FileProblem;
import app.fairpanel.storage.Merge;
import app.fairpanel.storage.OpenEvaluation;
import app.fairpanel.storage.SaveProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Window;

/// Follows what other programs and computers do to the file of the open evaluation: takes over what needs no choice,
/// and has the header say of the rest that it is not saved, until the user asks what can be done.
final class Outside {
    private final AppServices services;
    private final OpenEvaluation open;
    private final Notices notices;
    private final Window window;
    private final Runnable saveCopy;
    private final MergeDialog merging;
    private final TroubleText troubles;
    private final SyncCopies copies;

    /// @param window the window that dialogs stand over
    /// @param saveCopy lets the user save the open evaluation elsewhere
    Outside(AppServices services, OpenEvaluation open, Notices notices, Window window, Runnable saveCopy) {
        this.services = services;
        this.open = open;
        this.notices = notices;
        this.window = window;
        this.saveCopy = saveCopy;
        merging = new MergeDialog(
                new MergeText(services.catalog(), services.messages()), services.messages(), services.appearance());
        troubles = new TroubleText(services.messages());
        copies = new SyncCopies(services, open, notices, merging, window);
    }

    /// From the opening of the evaluation on.
    void begin() {
        open.watch(this::heard);
        open.historyProblem().subscribe(found -> found.ifPresent(this::sayNoVersion));
        copies.look();
    }

    /// The evaluation is saved, but could not be gone back to.
    private void sayNoVersion(FileProblem why) {
        notices.say(
                services.messages().get("history.not-kept", new ProblemText(services.messages()).of(why)),
                Optional.empty());
    }

    /// When the user comes back to the window.
    void look() {
        services.workers().report(open.lookAndTell(this::heard));
        copies.look();
    }

    private void heard(FileNews news) {
        switch (news) {
            case FileNews.None _ -> open.saver().found(Optional.empty());
            case FileNews.Newer(var theirs, var base) -> join(theirs, Optional.of(base), this::leaveChoice);
            case FileNews.Diverged(var theirs, var base) -> join(theirs, base, this::leaveChoice);
            case FileNews.Gone _, FileNews.Unusable _, FileNews.Replaced _ ->
                open.saver().found(Optional.of(problem(news)));
        }
    }

    /// The header says that it is not saved, and leads to the choice when the user has time for it.
    private void leaveChoice(FileNews.Theirs theirs, Optional<Evaluation> base, Merge merge) {
        open.saver().found(Optional.of(new SaveProblem.ChangedOutside()));
    }

    /// For when the user asks what can be done about a file that takes no saves.
    void resolve() {
        services.workers().report(open.look().thenAccept(news -> {
            switch (news) {
                case FileNews.None _ -> {
                    open.saver().found(Optional.empty());
                    var _ = open.saver().flush();
                }
                case FileNews.Newer(var theirs, var base) -> join(theirs, Optional.of(base), this::choose);
                case FileNews.Diverged(var theirs, var base) -> join(theirs, base, this::choose);
                case FileNews.Gone _, FileNews.Unusable _, FileNews.Replaced _ -> askForWay(news);
            }
        }));
    }

    @FunctionalInterface
    private interface Choice {
        void ask(FileNews.Theirs theirs, Optional<Evaluation> base, Merge merge);
    }

    private void join(FileNews.Theirs theirs, Optional<Evaluation> base, Choice choice) {
        var before = open.document().current();
        var label = word(open.document().dirty().get() ? "outside.edit.join" : "outside.edit.reload");
        services.workers()
                .report(open.join(label, theirs, base)
                        .thenAccept(left -> left.ifPresentOrElse(
                                merge -> choice.ask(theirs, base, merge), () -> tellTaken(before, label))));
    }

    private void tellTaken(Evaluation before, String label) {
        var difference = Difference.between(before, open.document().current());
        if (!difference.isNone()) {
            var what = new DifferenceText(services.catalog(), services.messages()).summary(difference);
            notices.say(
                    services.messages().get("outside.taken", name(), what),
                    Optional.of(new NoticeBar.Action(word("outside.undo"), () -> undo(label))));
        }
    }

    private void undo(String label) {
        if (open.document().undoLabel().get().equals(Optional.of(label))) {
            open.document().undo();
        }
    }

    private void choose(FileNews.Theirs theirs, Optional<Evaluation> base, Merge asked) {
        merging.show(
                window,
                new Merging(
                        services.messages()
                                .get("outside.choice", name(), asked.conflicts().size()),
                        word("merge.theirs.file"),
                        () -> open.merge(theirs, base),
                        result -> {
                            services.workers().report(open.take(word("outside.edit.join"), theirs, result));
                        }));
    }

    private void askForWay(FileNews news) {
        open.saver().found(Optional.of(problem(news)));
        var ways = Stream.concat(
                        Stream.of("outside.leave", "save.copy"),
                        canBeWrittenAgain(news) ? Stream.of("outside.write-again") : Stream.of())
                .map(this::word)
                .toList();
        var answer = services.dialogs().ask(word("outside.title"), troubles.of(name(), news), List.copyOf(ways));
        if (answer.equals(Optional.of(1))) {
            saveCopy.run();
        } else if (answer.equals(Optional.of(2))) {
            writeAgain();
        }
    }

    private static SaveProblem problem(FileNews news) {
        return news instanceof FileNews.Gone ? new SaveProblem.Gone() : new SaveProblem.ChangedOutside();
    }

    /// What a newer version or somebody else wrote is not to be written over.
    private static boolean canBeWrittenAgain(FileNews news) {
        return news instanceof FileNews.Gone || TroubleText.isDamaged(news);
    }

    private void writeAgain() {
        services.workers().report(open.writeAgain(services.storage().trash()));
    }

    private String name() {
        return String.valueOf(open.file().path().getFileName());
    }

    private String word(String key) {
        return services.messages().get(key);
    }
}
