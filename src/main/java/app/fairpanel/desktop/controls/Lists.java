package app.fairpanel.desktop.controls;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;

/// Brings a shown list up to date with as little change as can be, so that selection, focus and scrolling stay.
public final class Lists {
    private Lists() {}

    /// Replaces only the elements that differ while the same ones stand in the same order.
    ///
    /// @param key tells which element it is, whatever has changed about it
    /// @return whether the order had to change
    public static <T> boolean update(ObservableList<T> shown, List<T> next, Function<T, Object> key) {
        var sameOrder = shown.size() == next.size()
                && IntStream.range(0, next.size())
                        .allMatch(i -> key.apply(next.get(i)).equals(key.apply(shown.get(i))));
        if (!sameOrder) {
            shown.setAll(next);
            return true;
        }
        IntStream.range(0, next.size())
                .filter(i -> !next.get(i).equals(shown.get(i)))
                .forEach(i -> shown.set(i, next.get(i)));
        return false;
    }
}
