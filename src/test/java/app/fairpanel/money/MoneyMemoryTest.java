package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Prints what is left in memory while a number is changed over and over, as by a slider that is dragged for hours.
@Tag("measure")
class MoneyMemoryTest {
    private static final int ROUNDS = 5;
    private static final int CHANGES = 4_000;
    private static final long MEGABYTE = 1_000_000;

    @Test
    void memoryStaysFlatHoweverOftenEverythingIsWorkedOut() {
        var used = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            work();
            used.add(usedAfterCollecting());
        }
        print(used);
        assertThat(used.getLast() - used.get(1)).isLessThan(MEGABYTE);
    }

    private static void work() {
        var evaluation = EightPlatforms.evaluation();
        for (int i = 0; i < CHANGES; i++) {
            var changed = Samples.with(evaluation, Input.SESSIONS_PER_WEEK, Integer.toString(i % 60));
            var evidence = new Evidence(changed, SampleEvaluation.CATALOG, SampleEvaluation.TODAY);
            assertThat(EightPlatforms.recomputed(changed, evidence).breakEvens())
                    .hasSize(28);
        }
    }

    private static long usedAfterCollecting() {
        var runtime = Runtime.getRuntime();
        runtime.gc();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void print(List<Long> used) {
        System.out.println("| recomputations of 8 platforms | used memory, MB |\n| ---: | ---: |");
        for (int round = 0; round < ROUNDS; round++) {
            System.out.printf(
                    Locale.ROOT, "| %,d | %.2f |%n", (round + 1) * CHANGES, (double) used.get(round) / MEGABYTE);
        }
    }
}
