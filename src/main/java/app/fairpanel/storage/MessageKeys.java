package app.fairpanel.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The keys by which the caller finds the words for a result: `Problem.NotUtf8` is `storage.problem.not-utf8`.
final class MessageKeys {
    private MessageKeys() {}

    static String of(String prefix, Object problem) {
        return prefix
                + problem.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=.)(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
    }

    static List<Object> arguments(Object problem) {
        return Arrays.stream(problem.getClass().getRecordComponents())
                .map(component -> get(component, problem))
                .toList();
    }

    private static Object get(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
