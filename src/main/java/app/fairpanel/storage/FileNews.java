package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What became of an open evaluation's file while it was open.
public sealed interface FileNews {
    /// It is as it was read or written here.
    record None() implements FileNews {}

    /// It is not there any more.
    record Gone() implements FileNews {}

    /// Something is there that cannot be worked on: damaged, of a newer version, or not to be read.
    record Unusable(Reading reading) implements FileNews {}

    /// Another evaluation is there.
    record Replaced(StoredEvaluation by) implements FileNews {}

    /// Somebody went on from what is known here: nothing is lost by taking it, if nothing was edited here meanwhile.
    ///
    /// @param base what was known here
    record Newer(Theirs theirs, Evaluation base) implements FileNews {}

    /// Somebody wrote it without knowing what was last written here: both have to be brought together.
    ///
    /// @param base what both come from; nothing when that is not known any more
    record Diverged(Theirs theirs, Optional<Evaluation> base) implements FileNews {}

    /// The version that is in the file now, or in a copy of it. The same bytes are the same version.
    final class Theirs {
        private final KnownContents contents;

        Theirs(KnownContents contents) {
            this.contents = contents;
        }

        public Evaluation evaluation() {
            return contents.stored().evaluation();
        }

        KnownContents contents() {
            return contents;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Theirs theirs && contents.version().equals(theirs.contents.version());
        }

        @Override
        public int hashCode() {
            return contents.version().hashCode();
        }
    }
}
