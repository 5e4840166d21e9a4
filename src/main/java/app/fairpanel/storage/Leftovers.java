package app.fairpanel.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Temporary files that a killed process left beside an evaluation. Only to be looked at while holding its lock, as
/// they could otherwise be of a save that goes on.
final class Leftovers {
    private final EvaluationFiles evaluations;
    private final FileOperations files;
    private final Trash trash;

    Leftovers(EvaluationFiles evaluations, FileOperations files, Trash trash) {
        this.evaluations = evaluations;
        this.files = files;
        this.trash = trash;
    }

    /// Sweeps them away. Those that hold a newer revision go into the trash, from where they can be put back beside
    /// the file, and so do those of the same number that hold something else, as another computer may have written
    /// that one. The others hold nothing that the file has not.
    ///
    /// @return the newer ones, the newest first
    List<StoredEvaluation> sweep(Path file, StoredEvaluation current) {
        var newer = new ArrayList<StoredEvaluation>();
        try {
            var target = files.followLinks(file);
            var start = "." + Paths.name(target) + ".";
            for (var left : files.list(Paths.folder(target))) {
                var name = Paths.name(left);
                if (name.startsWith(start) && name.endsWith(SafeWriter.TEMPORARY)) {
                    var isNewer = evaluations
                            .contents(left)
                            .map(KnownContents::stored)
                            .filter(stored -> isNewer(stored, current));
                    if (isNewer.isPresent()) {
                        newer.add(isNewer.get());
                        trash.putAs(left, target);
                    } else {
                        files.delete(left);
                    }
                }
            }
        } catch (IOException e) {
            // What could not be swept today is looked at again at the next opening.
            return newest(newer);
        }
        return newest(newer);
    }

    private static boolean isNewer(StoredEvaluation stored, StoredEvaluation current) {
        return stored.evaluation().id().equals(current.evaluation().id())
                && stored.revision() >= current.revision()
                && !stored.evaluation().equals(current.evaluation());
    }

    private static List<StoredEvaluation> newest(List<StoredEvaluation> all) {
        return all.stream()
                .sorted(Comparator.comparingLong(StoredEvaluation::revision).reversed())
                .toList();
    }
}
