package app.fairpanel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final ArrayDeque<Runnable> work = new ArrayDeque<>();
    private final ArrayDeque<Runnable> shown = new ArrayDeque<>();
    private final List<String> worked = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final Latest<String> latest = new Background(work::add, shown::add).latest();

    private void ask(String what) {
        latest.ask(
                () -> {
                    worked.add(what);
                    return what;
                },
                seen::add);
    }

    private static void runAll(ArrayDeque<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    @Test
    void ofThoseThatWaitOnlyTheLatestIsWorkedOut() {
        ask("one");
        ask("two");
        ask("three");
        runAll(work);
        runAll(shown);
        assertThat(worked).containsExactly("three");
        assertThat(seen).containsExactly("three");
    }

    @Test
    void whatIsAskedForDuringTheWorkComesAfterwards() {
        latest.ask(
                () -> {
                    ask("newer");
                    return "older";
                },
                seen::add);
        runAll(work);
        runAll(shown);
        assertThat(seen).containsExactly("older", "newer");
    }

    @Test
    void nothingIsShownBeforeTheUserInterfaceTakesIt() {
        ask("one");
        runAll(work);
        assertThat(seen).isEmpty();
        runAll(shown);
        assertThat(seen).containsExactly("one");
    }
}
