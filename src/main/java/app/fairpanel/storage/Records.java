package app.fairpanel.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Reading and making records by their components, so that what goes through whole evaluations follows the records as
/// they grow.
public final class Records {
    /// The virtual machine makes them anew for whoever asks, which takes its time.
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private Records() {}

    public static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.get(type);
    }

    public static Object get(Record of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    static boolean has(Class<?> type, String component) {
        return components(type).stream().anyMatch(each -> each.getName().equals(component));
    }

    /// @throws IllegalArgumentException when the type has no such component
    static Object get(Record of, String component) {
        for (var each : components(of.getClass())) {
            if (each.getName().equals(component)) {
                return get(of, each);
            }
        }
        throw new IllegalArgumentException("no " + component + " in " + of.getClass());
    }

    /// Makes a record of its components by name.
    ///
    /// @throws IllegalArgumentException when the record refuses them
    static <T extends Record> T make(Class<T> type, Map<String, ?> values) {
        var components = components(type);
        var types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        var arguments =
                components.stream().map(each -> values.get(each.getName())).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(type + " cannot be made of " + Arrays.toString(arguments), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made of " + Arrays.toString(arguments), e);
        }
    }

    /// The same record with some components changed.
    static <T extends Record> T with(Class<T> type, Record record, Map<String, ?> changes) {
        var values = new java.util.HashMap<String, Object>();
        components(type).forEach(each -> values.put(each.getName(), get(record, each)));
        values.putAll(changes);
        return make(type, values);
    }

    /// The value at a path of components.
    static Object at(Record record, List<String> path) {
        var value = get(record, path.getFirst());
        return path.size() == 1 ? value : at((Record) value, path.subList(1, path.size()));
    }

    /// The same record with the value at a path changed.
    static <T extends Record> T withAt(Class<T> type, Record record, List<String> path, Object value) {
        var first = path.getFirst();
        if (path.size() == 1) {
            return with(type, record, Map.of(first, value));
        }
        var inner = (Record) get(record, first);
        return with(type, record, Map.of(first, withAt(inner.getClass(), inner, path.subList(1, path.size()), value)));
    }
}
