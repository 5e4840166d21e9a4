package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import java.util.Optional;
import java.util.stream.Stream;

/// How the contents of two files of the same evaluation descend from each other, by the hashes that they carry.
final class Ancestry {
    private final Snapshots snapshots;

    Ancestry(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// Whether the other contents were written by somebody who had read the first.
    static boolean descends(KnownContents other, KnownContents from) {
        return other.stored().history().contains(from.version().sha256());
    }

    /// The newest version that both come from, if it is known and kept.
    ///
    /// When the other is itself an earlier version of mine, somebody put it back on purpose, and what was meant can
    /// only be asked: there is none then.
    Optional<Evaluation> common(KnownContents mine, KnownContents theirs) {
        if (descends(theirs, mine)) {
            return Optional.of(mine.stored().evaluation());
        }
        var theirHashes = theirs.stored().history();
        if (descends(mine, theirs)) {
            return Optional.empty();
        }
        return mine.stored().history().stream()
                .filter(theirHashes::contains)
                .flatMap(hash ->
                        snapshots
                                .withHash(mine.stored().evaluation().id(), hash)
                                .map(StoredEvaluation::evaluation)
                                .stream())
                .findFirst();
    }

    /// The hashes that contents carry which came from both.
    static Stream<String> joined(KnownContents mine, KnownContents theirs) {
        var other = mine.stored().history();
        var own = theirs.stored().history();
        var each = Stream.iterate(0, i -> i + 1)
                .limit(Math.max(other.size(), own.size()))
                .flatMap(i ->
                        Stream.of(own, other).filter(list -> i < list.size()).map(list -> list.get(i)));
        return Stream.concat(Stream.of(mine.version().sha256()), each);
    }
}
