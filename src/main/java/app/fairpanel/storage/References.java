package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether the records of an evaluation fit together: no two with the same id, and none that refers to one that is not
/// there.
///
/// A component refers to a list when its name is the list's in the singular: `platform` to `platforms`, `line` to
/// `feeSchedule.lines`. What the catalogue holds (topics, questions, inputs) is not in the evaluation and not checked,
/// and neither
/// are the statements of a ruling: they may be published claims, which are the catalogue's.
final class References {
    private static final Set<String> MAY_BE_OF_THE_CATALOG = Set.of("statement");

    /// Of each kind of record, by the name of its list.
    private static final Map<String, List<Reference>> REFERENCES =
            RecordKind.all().stream().collect(Collectors.toMap(RecordKind::name, References::of));

    private References() {}

    /// One component that refers to a list.
    record Reference(RecordComponent component, RecordKind target) {
        Optional<Object> id(Record of) {
            var value = Records.get(of, component);
            return value instanceof Optional<?> optional ? optional.map(Object.class::cast) : Optional.of(value);
        }
    }

    /// A record that refers to one that is not there.
    record Dangling(RecordKind kind, int index, Reference reference, String id) {
        RecordKind target() {
            return reference.target();
        }

        Problem problem() {
            var record = Pointer.at(kind.pointer(), index);
            return new Problem.Dangling(Pointer.at(record, reference.component().getName()), target().name(), id);
        }
    }

    static List<Problem> problems(Evaluation evaluation) {
        var problems = new ArrayList<Problem>();
        RecordKind.all().forEach(kind -> problems.addAll(duplicates(kind, kind.in(evaluation))));
        dangling(evaluation).forEach(found -> problems.add(found.problem()));
        return problems;
    }

    static List<Dangling> dangling(Evaluation evaluation) {
        var ids = new HashMap<String, Set<Object>>();
        REFERENCES.values().stream()
                .flatMap(List::stream)
                .map(Reference::target)
                .distinct()
                .forEach(target -> ids.put(
                        target.name(), target.byKey(target.in(evaluation)).keySet()));
        var dangling = new ArrayList<Dangling>();
        for (var kind : RecordKind.all()) {
            for (var reference : REFERENCES.getOrDefault(kind.name(), List.of())) {
                var there = ids.getOrDefault(reference.target().name(), Set.of());
                var records = kind.in(evaluation);
                for (int i = 0; i < records.size(); i++) {
                    var id = reference.id(records.get(i));
                    if (id.isPresent() && !there.contains(id.get())) {
                        dangling.add(new Dangling(kind, i, reference, id.get().toString()));
                    }
                }
            }
        }
        return dangling;
    }

    private static List<Reference> of(RecordKind kind) {
        return Records.components(kind.type()).stream()
                .filter(component -> !MAY_BE_OF_THE_CATALOG.contains(component.getName()))
                .flatMap(component ->
                        RecordKind.referredToBy(component.getName())
                                .map(target -> new Reference(component, target))
                                .stream())
                .toList();
    }

    private static List<Problem> duplicates(RecordKind kind, List<Record> records) {
        var seen = new HashMap<Object, Integer>();
        var twice = new HashSet<Integer>();
        var problems = new ArrayList<Problem>();
        var path = kind.pointer();
        for (int i = 0; i < records.size(); i++) {
            var key = kind.key(records.get(i));
            var first = seen.putIfAbsent(key, i);
            if (first != null && twice.add(i)) {
                problems.add(new Problem.Duplicate(Pointer.at(path, i), Pointer.at(path, first), key.toString()));
            }
        }
        return problems;
    }
}
