package app.fairpanel.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Changed copies of the lists that records are made of.
final class Lists {
    private Lists() {}

    /// In place where there is one, at the end where there is none.
    static <T> List<T> put(List<T> list, T element, Predicate<T> same) {
        if (list.stream().noneMatch(same)) {
            return Stream.concat(list.stream(), Stream.of(element)).toList();
        }
        var changed = new ArrayList<>(list);
        changed.replaceAll(other -> same.test(other) ? element : other);
        return changed;
    }

    static <T> List<T> without(List<T> list, Predicate<T> dropped) {
        return list.stream().filter(dropped.negate()).toList();
    }

    /// What becomes of each; those of which nothing becomes are left out.
    static <T> List<T> each(List<T> list, Function<T, Optional<T>> change) {
        return list.stream().flatMap(old -> change.apply(old).stream()).toList();
    }

    static <T> Set<String> ids(List<T> list, Function<T, String> id) {
        return list.stream().map(id).collect(Collectors.toUnmodifiableSet());
    }

    /// At most one for each key: before the changed ones come those that are as they were.
    static <T> List<T> once(List<T> list, Function<T, Optional<T>> change, Function<T, Object> key) {
        return merged(list, change, key, (stays, other) -> stays);
    }

    static <T> List<T> merged(
            List<T> list, Function<T, Optional<T>> change, Function<T, Object> key, BinaryOperator<T> both) {
        var kept = new LinkedHashMap<Object, T>();
        list.forEach(old -> change.apply(old)
                .ifPresent(changed -> kept.merge(
                        key.apply(changed),
                        changed,
                        (there, here) -> here.equals(old) ? both.apply(here, there) : both.apply(there, here))));
        return List.copyOf(kept.values());
    }
}
