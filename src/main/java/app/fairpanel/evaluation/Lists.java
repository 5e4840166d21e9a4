package app.fairpanel.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
}
