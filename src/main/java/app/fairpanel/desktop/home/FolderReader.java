package app.fairpanel.desktop.home;

import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.storage.EvaluationFolder;
import app.fairpanel.storage.FileProblem;
import app.fairpanel.storage.Problem;
import app.fairpanel.storage.Reading;
import app.fairpanel.storage.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads what home shows, in the order in which the user misses it: the evaluations last edited, as many as home shows
/// at once; then the others; then those opened lately in other folders, which may be on a disk that does not answer.
/// When already the first take their time, the names of the files come before. Touches the disk, so not for the user
/// interface's thread.
public final class FolderReader {
    /// How many cards home shows at first.
    static final int FIRST = 24;
    /// How long, in milliseconds, the first may take before their names alone are shown.
    private static final long NAMES_AFTER = 300;

    private final Storage storage;
    private final CardWriter writer;
    private final ProblemText problems;

    public FolderReader(Storage storage, CardWriter writer, ProblemText problems) {
        this.storage = storage;
        this.writer = writer;
        this.problems = problems;
    }

    /// @param recents the evaluations last opened, anywhere
    /// @param show is given more and more, until it is whole; a card that was read is the same one later
    public void read(Path place, List<Path> recents, Consumer<Shelf.Contents> show) {
        try (var pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors())) {
            var folder = storage.folder(place);
            var found = newestFirst(folder);
            var names = found.files().stream().map(writer::named).toList();
            int first = Math.min(FIRST, names.size());
            var reading = pool.submit(() -> cards(folder, found.files().subList(0, first)));
            if (takesLong(reading)) {
                show.accept(new Shelf.Contents(place, found.problem(), names, List.of(), List.of(), names.size()));
            }
            var read = reading.join();
            var drafts = pool.submit(() -> cards(
                            storage.drafts(), newestFirst(storage.drafts()).files()))
                    .join();
            var others = names.subList(first, names.size());
            show.accept(
                    new Shelf.Contents(place, found.problem(), both(read, others), drafts, List.of(), others.size()));
            var rest = pool.submit(() -> cards(folder, found.files().subList(first, names.size())))
                    .join();
            if (!rest.isEmpty()) {
                show.accept(new Shelf.Contents(place, found.problem(), both(read, rest), drafts, List.of(), 0));
            }
            var elsewhere = elsewhere(place, recents);
            if (!elsewhere.isEmpty()) {
                show.accept(new Shelf.Contents(place, found.problem(), both(read, rest), drafts, elsewhere, 0));
            }
        }
    }

    private static boolean takesLong(Future<?> reading) {
        try {
            reading.get(NAMES_AFTER, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a card that cannot be written says so", e);
        }
    }

    private static List<HomeCard> both(List<HomeCard> some, List<HomeCard> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /// @param problem why the folder cannot be looked into; empty when it can
    private record Files(List<EvaluationFolder.Found> files, String problem) {}

    private Files newestFirst(EvaluationFolder folder) {
        try {
            return new Files(folder.newestFirst(), "");
        } catch (IOException e) {
            return new Files(List.of(), problems.of(FileProblem.of(e)));
        }
    }

    private List<HomeCard> cards(EvaluationFolder folder, List<EvaluationFolder.Found> files) {
        return files.parallelStream()
                .map(found -> writer.card(folder.entry(found.file())))
                .toList();
    }

    private List<HomeCard> elsewhere(Path place, List<Path> recents) {
        var here = List.of(place.toAbsolutePath(), storage.drafts().path().toAbsolutePath());
        return recents.stream()
                .map(Path::toAbsolutePath)
                .filter(file -> !Optional.ofNullable(file.getParent())
                        .filter(here::contains)
                        .isPresent())
                .map(file -> storage.folder(
                                Optional.ofNullable(file.getParent()).orElse(file))
                        .entry(file))
                .filter(FolderReader::isThere)
                .map(writer::card)
                .toList();
    }

    private static boolean isThere(EvaluationFolder.Entry entry) {
        return !(entry.reading() instanceof Reading.Refused(var found)
                && found.getFirst() instanceof Problem.Unreadable(FileProblem.NotFound _));
    }
}
