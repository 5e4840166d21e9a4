package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.Ruling;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One of the lists of records in an evaluation: its platforms, its statements, …, with what makes two of its records
/// the same one. The lists follow from the components of [Evaluation].
///
/// @param name the name of the list, as in files
/// @param type the type of its records
/// @param keys the components that tell one record from another: its `id`, or what takes the place of one
public record RecordKind(String name, Class<? extends Record> type, List<String> keys) {
    /// What takes the place of an id in records that have none. The only list of this sort; a test says when a new
    /// kind of record needs a line here.
    private static final Map<Class<?>, List<String>> WITHOUT_ID = Map.of(
            Ruling.class, List.of("topic", "platform", "scope"),
            Inquiry.class, List.of("question", "platform"),
            InputOverride.class, List.of("input", "platform"));

    private static final List<RecordKind> ALL = Records.components(Evaluation.class).stream()
            .flatMap(component -> of(component).stream())
            .toList();

    /// All kinds, in the order of the file.
    public static List<RecordKind> all() {
        return ALL;
    }

    static Optional<RecordKind> named(String name) {
        return ALL.stream().filter(kind -> kind.name.equals(name)).findFirst();
    }

    private static Optional<RecordKind> of(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list
                && list.getRawType() == List.class
                && list.getActualTypeArguments()[0] instanceof Class<?> element
                && element.isRecord()) {
            var type = element.asSubclass(Record.class);
            return Optional.of(new RecordKind(component.getName(), type, keysOf(type)));
        }
        return Optional.empty();
    }

    private static List<String> keysOf(Class<? extends Record> type) {
        if (Records.has(type, "id")) {
            return List.of("id");
        }
        return WITHOUT_ID.getOrDefault(
                type,
                Records.components(type).stream().map(RecordComponent::getName).toList());
    }

    boolean hasId() {
        return keys.equals(List.of("id"));
    }

    /// Whether its records have an id, or something declared to take its place.
    boolean hasKey() {
        return hasId() || WITHOUT_ID.containsKey(type);
    }

    /// The records of this kind in an evaluation.
    @SuppressWarnings("unchecked") // the component was found to be a list of records
    public List<Record> in(Evaluation evaluation) {
        return (List<Record>) Records.get(evaluation, name);
    }

    /// What makes a record the same one in two evaluations: equal keys, same record.
    public Object key(Record record) {
        if (keys.size() == 1) {
            return Records.get(record, keys.getFirst());
        }
        var key = new ArrayList<>(keys.size());
        for (var component : keys) {
            key.add(Records.get(record, component));
        }
        return key;
    }

    /// Records by their keys, in their order.
    Map<Object, Record> byKey(List<Record> records) {
        var byKey = new LinkedHashMap<Object, Record>();
        records.forEach(record -> byKey.putIfAbsent(key(record), record));
        return byKey;
    }
}
