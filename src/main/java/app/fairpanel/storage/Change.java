package app.fairpanel.storage;

import java.util.List;

/// One difference between two evaluations.
public sealed interface Change {
    /// What it is about: the name of a list (`statements`, `feeSchedule.lines`) or of a single part (`clinician`), as
    /// in files; empty for the evaluation itself.
    String kind();

    /// A record that only the later one has.
    record Added(String kind, Record record) implements Change {}

    /// A record that only the earlier one has.
    record Removed(String kind, Record record) implements Change {}

    /// A record, or a single part, that both have and that is not the same.
    ///
    /// @param before of the same class as `after`
    /// @param components the names of the components that differ
    record Changed(String kind, Record before, Record after, List<String> components) implements Change {}

    /// The same records in another order.
    record Reordered(String kind) implements Change {}
}
