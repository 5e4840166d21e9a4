package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Brings two versions of an evaluation together, record by record. What only one side changed is taken; what both
/// changed to the same is taken; what both changed differently is a [Conflict]. Without the version that both come
/// from, every difference is one.
///
/// Single parts such as the clinician are merged component by component. A record that one side removed and the other
/// newly refers to stays.
public final class Merge {
    private final Evaluation mine;
    private final Evaluation theirs;
    private final Optional<Evaluation> base;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Function<Map<Conflict, Conflict.Side>, Record> result;

    private Merge(Optional<Evaluation> base, Evaluation mine, Evaluation theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        result = single(List.of(), base.map(Record.class::cast), mine, theirs);
    }

    /// @throws IllegalArgumentException when they are not versions of the same evaluation
    public static Merge of(Optional<Evaluation> base, Evaluation mine, Evaluation theirs) {
        if (!mine.id().equals(theirs.id())) {
            throw new IllegalArgumentException("not the same evaluation: " + mine.id() + ", " + theirs.id());
        }
        return new Merge(base.filter(version -> version.id().equals(mine.id())), mine, theirs);
    }

    /// The versions that are brought together, and what they come from if that is known: for whoever says what is in
    /// them.
    public List<Evaluation> versions() {
        return Stream.concat(Stream.of(mine, theirs), base.stream()).toList();
    }

    /// What has to be chosen, in the order of the file; often nothing.
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /// What comes of it.
    ///
    /// @param choices a side for every conflict
    /// @throws IllegalArgumentException when one is not chosen
    public Evaluation resolve(Map<Conflict, Conflict.Side> choices) {
        if (!choices.keySet().containsAll(conflicts)) {
            throw new IllegalArgumentException("not everything is chosen");
        }
        return withWhatIsReferredTo((Evaluation) result.apply(choices));
    }

    /// The same side for every conflict.
    public Evaluation resolve(Conflict.Side side) {
        return resolve(conflicts.stream().collect(Collectors.toMap(Function.identity(), _ -> side)));
    }

    /// A record of which there is one: the evaluation itself, or a part of it.
    private Function<Map<Conflict, Conflict.Side>, Record> single(
            List<String> path, Optional<Record> old, Record my, Record their) {
        var components = new LinkedHashMap<String, Function<Map<Conflict, Conflict.Side>, ?>>();
        for (var component : Records.components(my.getClass())) {
            components.put(
                    component.getName(),
                    component(
                            RecordKind.and(path, component),
                            old.map(record -> Records.get(record, component)),
                            Records.get(my, component),
                            Records.get(their, component)));
        }
        return choices -> {
            var values = new HashMap<String, Object>();
            components.forEach((name, value) -> values.put(name, value.apply(choices)));
            return Records.make(my.getClass(), values);
        };
    }

    private Function<Map<Conflict, Conflict.Side>, ?> component(
            List<String> path, Optional<Object> old, Object my, Object their) {
        var kind = RecordKind.at(path);
        if (kind.isPresent()) {
            return records(kind.get());
        }
        if (RecordKind.isPart(path, my.getClass())) {
            return single(path, old.map(Record.class::cast), (Record) my, (Record) their);
        }
        var part = String.join(".", path.subList(0, path.size() - 1));
        var value = merged(new Conflict(part, path.getLast(), old, Optional.of(my), Optional.of(their)));
        return choices -> value.apply(choices)
                .orElseThrow(() -> new IllegalStateException("a component that is always there: " + path));
    }

    private Function<Map<Conflict, Conflict.Side>, Object> records(RecordKind kind) {
        var old = base.map(version -> kind.byKey(kind.in(version)));
        var my = kind.byKey(kind.in(mine));
        var their = kind.byKey(kind.in(theirs));
        var byKey = new LinkedHashMap<Object, Function<Map<Conflict, Conflict.Side>, Optional<Object>>>();
        for (var key :
                order(old.map(Map::keySet).map(List::copyOf), List.copyOf(my.keySet()), List.copyOf(their.keySet()))) {
            byKey.put(
                    key,
                    merged(new Conflict(
                            kind.name(),
                            key,
                            old.flatMap(records -> Optional.ofNullable(records.get(key))),
                            Optional.ofNullable(my.get(key)),
                            Optional.ofNullable(their.get(key)))));
        }
        return choices -> byKey.values().stream()
                .flatMap(value -> value.apply(choices).stream())
                .toList();
    }

    /// The three-way rule for one thing.
    private Function<Map<Conflict, Conflict.Side>, Optional<Object>> merged(Conflict difference) {
        if (difference.mine().equals(difference.theirs())) {
            return _ -> difference.mine();
        }
        if (base.isPresent() && difference.mine().equals(difference.base())) {
            return _ -> difference.theirs();
        }
        if (base.isPresent() && difference.theirs().equals(difference.base())) {
            return _ -> difference.mine();
        }
        conflicts.add(difference);
        return choices -> Optional.ofNullable(choices.get(difference)).flatMap(difference::chosen);
    }

    /// All keys, in my order unless only they changed theirs; what only the other side has comes after what it comes
    /// after there.
    private static List<Object> order(Optional<List<Object>> old, List<Object> my, List<Object> their) {
        boolean iDidNot = old.isPresent() && inOrderOf(my, old.get()).equals(inOrderOf(old.get(), my));
        var first = iDidNot ? their : my;
        var second = iDidNot ? my : their;
        var ordered = new ArrayList<>(first);
        var known = new LinkedHashSet<>(first);
        int after = 0;
        for (var key : second) {
            if (known.add(key)) {
                ordered.add(after, key);
                after++;
            } else {
                after = ordered.indexOf(key) + 1;
            }
        }
        return ordered;
    }

    /// Those of a list that are also in another.
    private static List<Object> inOrderOf(List<Object> list, List<Object> others) {
        var those = new LinkedHashSet<>(others);
        return list.stream().filter(those::contains).toList();
    }

    private Evaluation withWhatIsReferredTo(Evaluation merged) {
        var complete = merged;
        for (var reference : References.dangling(merged)) {
            var kind = reference.target();
            var there = kind.in(complete);
            var missing = find(kind, reference.id()).filter(record -> !there.contains(record));
            if (missing.isPresent()) {
                var all = Stream.concat(there.stream(), missing.stream()).toList();
                complete = Records.withAt(Evaluation.class, complete, kind.path(), all);
            }
        }
        return complete.equals(merged) ? merged : withWhatIsReferredTo(complete);
    }

    private Optional<Record> find(RecordKind kind, Object id) {
        return Stream.concat(Stream.of(mine, theirs), base.stream())
                .flatMap(version -> kind.in(version).stream())
                .filter(record -> kind.key(record).equals(id))
                .findFirst();
    }
}
