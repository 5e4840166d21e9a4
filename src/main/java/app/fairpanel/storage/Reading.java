package app.fairpanel.storage;

import java.util.List;

/// What came of reading the contents of a file.
public sealed interface Reading {
    /// It can be worked on.
    ///
    /// @param schemaVersion the version it was written in
    /// @param migrated whether that is an older one: the file keeps its older form until the next edit is saved
    record Opened(StoredEvaluation stored, int schemaVersion, boolean migrated) implements Reading {}

    /// It can be looked at, but saving it would lose what this version does not understand.
    ///
    /// @param stored what this version understands of it; a copy of just that can be worked on
    record ReadOnly(StoredEvaluation stored, Reason reason) implements Reading {}

    /// It cannot be read.
    ///
    /// @param problems at least one, at most [Limits#PROBLEMS]
    record Refused(List<Problem> problems) implements Reading {
        public Refused {
            problems = problems.stream().limit(Limits.PROBLEMS).toList();
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("refused without a reason");
            }
        }

        static Refused because(Problem problem) {
            return new Refused(List.of(problem));
        }
    }

    /// Why a file is read-only.
    sealed interface Reason {
        /// Written by a newer Fairpanel.
        record Newer(int schemaVersion) implements Reason {}

        /// It has fields that this version does not know.
        ///
        /// @param paths where they are, as JSON pointers
        record UnknownFields(List<String> paths) implements Reason {}
    }
}
