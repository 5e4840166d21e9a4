package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What is different between two evaluations, record by record, in the order of the file.
public record Difference(List<Change> changes) {
    public Difference {
        changes = List.copyOf(changes);
    }

    public boolean isNone() {
        return changes.isEmpty();
    }

    /// The changes of each kind, for a summary such as "3 answers".
    public Map<String, List<Change>> byKind() {
        return changes.stream().collect(Collectors.groupingBy(Change::kind, LinkedHashMap::new, Collectors.toList()));
    }

    /// @param before the earlier of the two
    public static Difference between(Evaluation before, Evaluation after) {
        var changes = new ArrayList<Change>();
        addSingle(changes, List.of(), before, after);
        return new Difference(changes);
    }

    /// Compares two states of a record of which there is one: the evaluation itself, or a part of it.
    private static void addSingle(List<Change> changes, List<String> path, Record before, Record after) {
        var differing = new ArrayList<String>();
        for (var component : Records.components(before.getClass())) {
            var inner = RecordKind.and(path, component);
            var kind = RecordKind.at(inner);
            var old = Records.get(before, component);
            var now = Records.get(after, component);
            if (kind.isPresent()) {
                addRecords(changes, kind.get(), old, now);
            } else if (RecordKind.isPart(inner, component.getType())) {
                addSingle(changes, inner, (Record) old, (Record) now);
            } else if (!old.equals(now)) {
                differing.add(component.getName());
            }
        }
        if (!differing.isEmpty()) {
            changes.add(new Change.Changed(String.join(".", path), before, after, List.copyOf(differing)));
        }
    }

    @SuppressWarnings("unchecked") // the component was found to be a list of records
    private static void addRecords(List<Change> changes, RecordKind kind, Object before, Object after) {
        addRecords(changes, kind, (List<Record>) before, (List<Record>) after);
    }

    private static void addRecords(List<Change> changes, RecordKind kind, List<Record> before, List<Record> after) {
        var old = kind.byKey(before);
        var now = kind.byKey(after);
        now.forEach((key, record) -> {
            var earlier = old.get(key);
            if (earlier == null) {
                changes.add(new Change.Added(kind.name(), record));
            } else if (!earlier.equals(record)) {
                changes.add(new Change.Changed(kind.name(), earlier, record, differing(earlier, record)));
            }
        });
        old.forEach((key, record) -> {
            if (!now.containsKey(key)) {
                changes.add(new Change.Removed(kind.name(), record));
            }
        });
        var common = old.keySet().stream().filter(now::containsKey).toList();
        if (!now.keySet().stream().filter(old::containsKey).toList().equals(common)) {
            changes.add(new Change.Reordered(kind.name()));
        }
    }

    private static List<String> differing(Record before, Record after) {
        return Records.components(before.getClass()).stream()
                .filter(each -> !Records.get(before, each).equals(Records.get(after, each)))
                .map(RecordComponent::getName)
                .toList();
    }
}
