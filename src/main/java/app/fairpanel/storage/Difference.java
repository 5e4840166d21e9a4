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
        for (var component : Records.components(Evaluation.class)) {
            RecordKind.named(component.getName())
                    .ifPresentOrElse(
                            kind -> addRecords(changes, kind, kind.in(before), kind.in(after)),
                            () -> addPart(changes, component, before, after));
        }
        return new Difference(changes);
    }

    private static void addPart(List<Change> changes, RecordComponent component, Evaluation before, Evaluation after) {
        var old = Records.get(before, component);
        var now = Records.get(after, component);
        if (!old.equals(now)) {
            changes.add(new Change.Changed(component.getName(), old, now, differing(old, now)));
        }
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

    private static List<String> differing(Object before, Object after) {
        return before instanceof Record old && after instanceof Record now
                ? Records.components(old.getClass()).stream()
                        .filter(each -> !Records.get(old, each).equals(Records.get(now, each)))
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }
}
