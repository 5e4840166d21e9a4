package app.fairpanel.desktop;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Works out one thing again and again off the user interface's thread, as what it rests on changes. Of several
/// requests that wait, only the latest is worked out; and nothing older is ever shown after something newer.
public final class Latest<T> {
    private final Executor worker;
    private final Executor ui;
    private final AtomicReference<@Nullable Request<T>> waiting = new AtomicReference<>();

    private record Request<T>(Supplier<T> work, Consumer<T> show) {}

    Latest(Executor worker, Executor ui) {
        this.worker = worker;
        this.ui = ui;
    }

    /// @param work runs on the worker, and only if nothing newer was asked for before its turn came
    /// @param show takes the result on the user interface's thread
    public void ask(Supplier<T> work, Consumer<T> show) {
        if (waiting.getAndSet(new Request<>(work, show)) == null) {
            worker.execute(this::answer);
        }
    }

    private void answer() {
        var request = waiting.getAndSet(null);
        if (request != null) {
            var result = request.work().get();
            ui.execute(() -> request.show().accept(result));
        }
    }
}
