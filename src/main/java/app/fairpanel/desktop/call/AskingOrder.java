package app.fairpanel.desktop.call;

import java.util.List;
import java.util.function.Consumer;

/// What to ask a platform first, by what the answers could change.
@FunctionalInterface
public interface AskingOrder {
    /// Leaves the questions as the plan has them.
    AskingOrder AS_PLANNED = (platform, then) -> {};

    /// @param then takes the ids of questions, the most useful first, on the user interface's thread; later, or never
    ///     when something newer was asked for meanwhile
    void rank(String platform, Consumer<List<String>> then);
}
