package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What *Version history* shows: the snapshots of an evaluation that can be opened, newest first, each with what
/// changed up to it.
///
/// To restore one is an edit of the document like any other, `document.edit(label, _ -> version.evaluation())`, and
/// can be undone.
public record VersionHistory(List<Version> versions) {
    public VersionHistory {
        versions = List.copyOf(versions);
    }

    /// @param since what changed since the version before it; for the oldest, nothing is known
    public record Version(Snapshot snapshot, Evaluation evaluation, Optional<Difference> since) {}

    /// Reads every snapshot, so not on the user interface's thread.
    public static VersionHistory of(Snapshots snapshots, String id) {
        record Read(Snapshot snapshot, Evaluation evaluation) {}
        var good = snapshots.list(id).stream()
                .flatMap(snapshot -> snapshots.read(snapshot) instanceof Reading.Opened opened
                        ? Optional.of(new Read(snapshot, opened.stored().evaluation())).stream()
                        : Optional.<Read>empty().stream())
                .toList();
        return new VersionHistory(IntStream.range(0, good.size())
                .mapToObj(i -> new Version(
                        good.get(i).snapshot(),
                        good.get(i).evaluation(),
                        good.stream()
                                .skip(i + 1L)
                                .findFirst()
                                .map(before -> Difference.between(
                                        before.evaluation(), good.get(i).evaluation()))))
                .toList());
    }
}
