package app.fairpanel.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;

/// Time that passes when the test says so, and threads whose tasks run when the test says so.
final class ManualWorkers {
    private final List<Due> alarms = new ArrayList<>();
    private final Queue<Runnable> writing = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    private static final class Due {
        private final Instant at;
        private final Runnable task;

        Due(Instant at, Runnable task) {
            this.at = at;
            this.task = task;
        }
    }

    /// The user's thread runs everything at once; the writer's waits for [#write].
    Workers workers() {
        return new Workers(Runnable::run, writing::add, Runnable::run, this::after, () -> now, new Underway());
    }

    /// Everything runs at once; only time waits for [#pass].
    Workers immediate() {
        return new Workers(Runnable::run, Runnable::run, Runnable::run, this::after, () -> now, new Underway());
    }

    Instant now() {
        return now;
    }

    private Workers.Alarm after(Duration delay, Runnable task) {
        var due = new Due(now.plus(delay), task);
        alarms.add(due);
        return () -> alarms.remove(due);
    }

    /// Lets time pass and runs what is due, in order.
    void pass(Duration time) {
        var end = now.plus(time);
        while (true) {
            var next = alarms.stream().filter(alarm -> !alarm.at.isAfter(end)).min(Comparator.comparing(due -> due.at));
            if (next.isEmpty()) {
                now = end;
                return;
            }
            now = next.get().at;
            alarms.remove(next.get());
            next.get().task.run();
        }
    }

    boolean isWriting() {
        return !writing.isEmpty();
    }

    /// Runs the next task of the writer's thread.
    void write() {
        writing.remove().run();
    }
}
