package app.fairpanel;

import app.fairpanel.desktop.controls.NoticeBar;
import app.fairpanel.desktop.merge.MergeDialog;
import app.fairpanel.desktop.merge.Merging;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.storage.ConflictedCopy;
import app.fairpanel.storage.OpenEvaluation;
import app.fairpanel.storage.Trashed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.stage.Window;

/// The copies that programs for synchronizing leave beside the file of the open evaluation: offers to bring them in.
/// Each then goes to the trash.
final class SyncCopies {
    private final AppServices services;
    private final OpenEvaluation open;
    private final Notices notices;
    private final MergeDialog merging;
    private final Window window;
    private final Set<Path> offered = new HashSet<>();
    private final List<Done> done = new ArrayList<>();

    /// A copy that was brought in.
    private record Done(String label, Trashed trashed) {}

    SyncCopies(AppServices services, OpenEvaluation open, Notices notices, MergeDialog merging, Window window) {
        this.services = services;
        this.open = open;
        this.notices = notices;
        this.merging = merging;
        this.window = window;
    }

    /// Offers those that were not offered yet.
    void look() {
        services.workers().report(open.conflictedCopies().thenAccept(found -> {
            var fresh = found.stream().filter(copy -> offered.add(copy.file())).toList();
            if (!fresh.isEmpty()) {
                offer(fresh);
            }
        }));
    }

    private void offer(List<ConflictedCopy> copies) {
        var names = copies.stream().map(SyncCopies::name).collect(Collectors.joining(", "));
        notices.say(
                services.messages().get("copies.found", copies.size(), names),
                Optional.of(new NoticeBar.Action(word("copies.take"), () -> take(copies))
                        .or(new NoticeBar.Action(
                                word("copies.leave"), () -> services.workers().report(open.leaveCopies(copies))))));
    }

    private static String name(ConflictedCopy copy) {
        return String.valueOf(copy.file().getFileName());
    }

    /// One after the other, as each changes the document that the next is brought into.
    private void take(List<ConflictedCopy> copies) {
        copies.stream().findFirst().ifPresent(copy -> {
            var rest = copies.subList(1, copies.size());
            services.workers().report(open.base(copy).thenAccept(base -> take(copy, base, rest)));
        });
    }

    private void take(ConflictedCopy copy, Optional<Evaluation> base, List<ConflictedCopy> rest) {
        var merge = open.merge(copy.theirs(), base);
        if (merge.conflicts().isEmpty()) {
            take(copy, merge.resolve(Map.of()), rest);
            return;
        }
        merging.show(
                window,
                new Merging(
                        services.messages()
                                .get(
                                        "copies.choice",
                                        name(copy),
                                        merge.conflicts().size()),
                        word("merge.theirs.copy"),
                        () -> open.merge(copy.theirs(), base),
                        result -> take(copy, result, rest)));
    }

    private void take(ConflictedCopy copy, Evaluation result, List<ConflictedCopy> rest) {
        var label = services.messages().get("copies.edit", name(copy));
        services.workers()
                .report(open.take(label, copy, result, services.storage().trash())
                        .thenAccept(trashed -> {
                            trashed.ifPresentOrElse(
                                    gone -> {
                                        done.add(new Done(label, gone));
                                        tellDone();
                                        take(rest);
                                    },
                                    () -> notices.say(
                                            services.messages().get("copies.stays", name(copy)), Optional.empty()));
                        }));
    }

    private void tellDone() {
        notices.say(
                services.messages().get("copies.done", done.size()),
                Optional.of(new NoticeBar.Action(word("outside.undo"), this::undo)));
    }

    private void undo() {
        var all = List.copyOf(done).reversed();
        done.clear();
        for (var each : all) {
            if (open.document().undoLabel().get().equals(Optional.of(each.label()))) {
                open.document().undo();
            }
        }
        services.workers().doOnWriter(() -> restore(all), back -> notices.say(back, Optional.empty()));
    }

    private String restore(List<Done> all) {
        try {
            for (var each : all) {
                services.storage().trash().restore(each.trashed());
            }
            return services.messages().get("copies.back", all.size());
        } catch (IOException e) {
            return word("copies.not-back");
        }
    }

    private String word(String key) {
        return services.messages().get(key);
    }
}
