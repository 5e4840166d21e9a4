package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One of the lists of records in an evaluation: its platforms, its statements, …, with what makes two of its records
/// the same one. The lists follow from the components of [Evaluation] and of the single records in it.
///
/// @param path where the list is, as the names of components from the evaluation on
/// @param type the type of its records
/// @param keys the components that tell one record from another: its `id`, or what takes the place of one
public record RecordKind(List<String> path, Class<? extends Record> type, List<String> keys) {
    /// What takes the place of an id in records that have none, by the name of the record. The only list of this sort;
    /// a test says when a new kind of record needs a line here.
    private static final Map<String, List<String>> WITHOUT_ID = Map.ofEntries(
            Map.entry("Ruling", List.of("topic", "platform", "scope")),
            Map.entry("Inquiry", List.of("question", "platform")),
            Map.entry("Letter", List.of("purpose", "platform", "call")),
            Map.entry("InputOverride", List.of("input", "platform")),
            Map.entry("LineRate", List.of("line", "platform")),
            Map.entry("PayerPlace", List.of("payer")),
            Map.entry("CellNote", List.of("topic", "platform")),
            Map.entry("Criterion", List.of("topic")),
            Map.entry("Rating", List.of("topic", "platform")),
            Map.entry("Clearance", List.of("topic", "platform")),
            Map.entry("TradeOffChoice", List.of("tradeOff")));

    private static final String ID = "id";
    private static final List<RecordKind> ALL = in(List.of(), Evaluation.class).toList();

    /// All kinds, in the order of the file.
    public static List<RecordKind> all() {
        return ALL;
    }

    /// The list at a path; nothing when there is no list of records.
    static Optional<RecordKind> at(List<String> path) {
        return ALL.stream().filter(kind -> kind.path.equals(path)).findFirst();
    }

    /// The list of this name.
    static Optional<RecordKind> at(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /// The list that a component refers to by its name, which is the list's in the singular.
    static Optional<RecordKind> referredToBy(String component) {
        return ALL.stream()
                .filter(kind -> kind.hasId() && kind.path.getLast().equals(component + "s"))
                .findFirst();
    }

    private static Stream<RecordKind> in(List<String> path, Class<?> type) {
        return Records.components(type).stream().flatMap(component -> of(and(path, component), component));
    }

    private static Stream<RecordKind> of(List<String> path, RecordComponent component) {
        if (isPart(path, component.getType())) {
            return in(path, component.getType());
        }
        if (component.getGenericType() instanceof ParameterizedType list
                && list.getRawType() == List.class
                && list.getActualTypeArguments()[0] instanceof Class<?> element
                && element.isRecord()) {
            var type = element.asSubclass(Record.class);
            return Stream.of(new RecordKind(path, type, keysOf(type)));
        }
        return Stream.empty();
    }

    /// Whether what is there is a part of the evaluation with components of its own, such as the clinician, and not a
    /// value such as a date. Parts are directly in the evaluation.
    static boolean isPart(List<String> path, Class<?> type) {
        return path.size() == 1 && type.isRecord();
    }

    static List<String> and(List<String> path, RecordComponent component) {
        return Stream.concat(path.stream(), Stream.of(component.getName())).toList();
    }

    private static List<String> keysOf(Class<? extends Record> type) {
        if (Records.has(type, ID)) {
            return List.of(ID);
        }
        return WITHOUT_ID.getOrDefault(
                type.getSimpleName(),
                Records.components(type).stream().map(RecordComponent::getName).toList());
    }

    boolean hasId() {
        return keys.equals(List.of(ID));
    }

    /// Whether its records have an id, or something declared to take its place.
    boolean hasKey() {
        return hasId() || WITHOUT_ID.containsKey(type.getSimpleName());
    }

    /// The name of the list: `statements`, or `feeSchedule.lines` for one inside a single record.
    public String name() {
        return String.join(".", path);
    }

    /// Where it is, as a JSON pointer.
    String pointer() {
        return "/" + String.join("/", path);
    }

    /// The records of this kind in an evaluation.
    @SuppressWarnings("unchecked") // the component was found to be a list of records
    public List<Record> in(Evaluation evaluation) {
        return (List<Record>) Records.at(evaluation, path);
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
