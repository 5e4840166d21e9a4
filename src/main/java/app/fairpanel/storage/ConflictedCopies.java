package app.fairpanel.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Copies that programs which synchronize folders leave beside a file when it was changed in two places: they are told
/// by their name and by the id of the evaluation in them.
final class ConflictedCopies {
    private static final String ENDING = ".json";

    /// What such programs put into the name, after that of the evaluation: Dropbox, Nextcloud, Syncthing and Synology
    /// say "conflict"; Google Drive counts in brackets, iCloud without; OneDrive names the computer.
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("(?i).*conflict.*"),
            Pattern.compile("(\\.fairpanel)? ?\\(\\d+\\)(\\.fairpanel)?"),
            Pattern.compile("\\.fairpanel \\d+"),
            Pattern.compile("\\.fairpanel-[\\p{L}\\p{N}_-]+"));

    private final EvaluationFiles evaluations;
    private final FileOperations files;
    private final LeftCopies left;

    ConflictedCopies(EvaluationFiles evaluations, FileOperations files, LeftCopies left) {
        this.left = left;
        this.evaluations = evaluations;
        this.files = files;
    }

    /// The copies of a file, those that can be worked on and are not to be left alone; none where the folder cannot be
    /// read.
    List<ConflictedCopy> of(Path file, String id) {
        try {
            return files.list(Paths.folder(file)).stream()
                    .filter(other -> isNamedLikeACopy(Paths.name(other), Paths.name(file)))
                    .sorted()
                    .flatMap(other -> copy(other, id).stream())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /// Says that they are not to be offered again as they are now.
    void leave(List<ConflictedCopy> copies) {
        left.add(copies.stream().map(ConflictedCopies::hash).toList());
    }

    private static String hash(ConflictedCopy copy) {
        return copy.theirs().contents().version().sha256();
    }

    static boolean isNamedLikeACopy(String name, String original) {
        var stem = original.endsWith(EvaluationFormat.EXTENSION)
                ? original.substring(0, original.length() - EvaluationFormat.EXTENSION.length())
                : original.replaceFirst("\\.json$", "");
        if (name.equals(original) || !name.startsWith(stem) || !name.endsWith(ENDING)) {
            return false;
        }
        var mark = name.substring(stem.length(), name.length() - ENDING.length());
        return MARKS.stream().anyMatch(pattern -> pattern.matcher(mark).matches());
    }

    private Optional<ConflictedCopy> copy(Path file, String id) {
        return evaluations
                .contents(file)
                .filter(contents -> contents.stored().evaluation().id().equals(id))
                .map(contents -> new ConflictedCopy(file, new FileNews.Theirs(contents)))
                .filter(copy -> !left.has(hash(copy)));
    }
}
