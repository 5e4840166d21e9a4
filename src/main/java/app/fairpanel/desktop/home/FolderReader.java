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
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Reads what home shows, in the order in which the user misses it: the evaluations last edited, as many as home shows
/// at once; then the others; then those opened lately in other folders, which may be on a disk that does not answer.
/// Touches the disk, so not for the user interface's thread.
public final class FolderReader {
    /// How many cards home shows at first.
    static final int FIRST = 24;

    private final Storage storage;
    private final Supplier<CardWriter> writer;
    private final ProblemText problems;

    /// @param writer asked for once the files are found
    public FolderReader(Storage storage, Supplier<CardWriter> writer, ProblemText problems) {
        this.storage = storage;
        this.writer = writer;
        this.problems = problems;
    }

    /// @param recents the evaluations last opened, anywhere
    /// @param show is given more and more, until it is whole; a card that was given once is the same one later
    public void read(Path place, List<Path> recents, Consumer<Shelf.Contents> show) {
        try (var pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors())) {
            var folder = storage.folder(place);
            var found = newestFirst(folder);
            int first = Math.min(FIRST, found.files().size());
            var firstCards = cards(pool, folder, found.files().subList(0, first));
            var drafts =
                    cards(pool, storage.drafts(), newestFirst(storage.drafts()).files());
            int others = found.files().size() - first;
            show.accept(new Shelf.Contents(place, found.problem(), firstCards, drafts, List.of(), others));
            var rest = cards(
                    pool, folder, found.files().subList(first, found.files().size()));
            var all = Stream.concat(firstCards.stream(), rest.stream()).toList();
            if (!rest.isEmpty()) {
                show.accept(new Shelf.Contents(place, found.problem(), all, drafts, List.of(), 0));
            }
            var elsewhere = elsewhere(place, recents);
            if (!elsewhere.isEmpty()) {
                show.accept(new Shelf.Contents(place, found.problem(), all, drafts, elsewhere, 0));
            }
        }
    }

    /// @param problem why the folder cannot be looked into; empty when it can
    private record Found(List<Path> files, String problem) {}

    private Found newestFirst(EvaluationFolder folder) {
        try {
            return new Found(folder.newestFirst(), "");
        } catch (IOException e) {
            return new Found(List.of(), problems.of(FileProblem.of(e)));
        }
    }

    private List<HomeCard> cards(ForkJoinPool pool, EvaluationFolder folder, List<Path> files) {
        var cards = writer.get();
        return pool.submit(() -> files.parallelStream()
                        .map(file -> cards.card(folder.entry(file)))
                        .toList())
                .join();
    }

    private List<HomeCard> elsewhere(Path place, List<Path> recents) {
        var here = List.of(place.toAbsolutePath(), storage.drafts().path().toAbsolutePath());
        var cards = writer.get();
        return recents.stream()
                .map(Path::toAbsolutePath)
                .filter(file -> !Optional.ofNullable(file.getParent())
                        .filter(here::contains)
                        .isPresent())
                .map(file -> storage.folder(
                                Optional.ofNullable(file.getParent()).orElse(file))
                        .entry(file))
                .filter(FolderReader::isThere)
                .map(cards::card)
                .toList();
    }

    private static boolean isThere(EvaluationFolder.Entry entry) {
        return !(entry.reading() instanceof Reading.Refused(var found)
                && found.getFirst() instanceof Problem.Unreadable(FileProblem.NotFound _));
    }
}
