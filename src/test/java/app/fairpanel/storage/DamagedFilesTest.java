package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.RandomEvaluations;
import app.fairpanel.system.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files damaged in all sorts of ways: each opens, or is refused with a reason; nothing hangs, crashes, or is changed;
/// and what opens can be saved.
class DamagedFilesTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final EvaluationFiles files = EvaluationFiles.onDisk();

    @Test
    @Timeout(300)
    void damagedFilesOpenOrAreRefused() throws IOException {
        damage(2_400, 1);
    }

    @Test
    @Tag("slow")
    @Timeout(3_000)
    void tensOfThousandsOfDamagedFilesOpenOrAreRefused() throws IOException {
        damage(32_000, 2);
    }

    private void damage(int count, long seed) throws IOException {
        var random = new Random(seed);
        var mutations = new Mutations(random);
        var outcomes = new TreeMap<String, Integer>();
        var ways = Mutations.Way.values();
        var path = folder.resolve("damaged" + EvaluationFormat.EXTENSION);
        var storage = Storage.onDisk(new Folders(folder, folder.resolve("data"), folder, folder));
        var good = IntStream.range(0, 101)
                .mapToObj(i -> RandomEvaluations.seeded(seed * 1_000 + i).next(6))
                .map(evaluation -> files.format().write(StoredEvaluation.fresh(evaluation)))
                .toList();
        for (int i = 0; i < count; i++) {
            var way = ways[i % ways.length];
            var at = "seed %d, file %d, %s".formatted(seed, i, way);
            var bytes = mutations.apply(way, good.get(i % good.size()));
            Files.write(path, bytes);
            long start = System.nanoTime();
            outcomes.merge(outcome(files.open(path), at), 1, Integer::sum);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(at).isLessThan(LONGEST);
            if (i % 50 == 0 && storage.open(path) instanceof OpenResult.ToWorkOn opened) {
                opened.file().close();
            }
            assertThat(Files.readAllBytes(path)).as(at).isEqualTo(bytes);
        }
        System.out.printf("%d damaged files, seed %d: %s%n", count, seed, outcomes);
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(count);
        assertThat(outcomes).hasSizeGreaterThan(10);
    }

    private String outcome(Opening opening, String at) {
        return switch (opening) {
            case Opening.Opened opened -> {
                assertThat(files.format().read(files.format().write(opened.stored())))
                        .as(at)
                        .isInstanceOfSatisfying(
                                Reading.Opened.class,
                                again -> assertThat(again.stored()).isEqualTo(opened.stored()));
                yield "opened";
            }
            case Opening.ReadOnly shown ->
                "read-only, " + shown.reason().getClass().getSimpleName();
            case Opening.Refused(var problems) -> {
                assertThat(problems).as(at).isNotEmpty().hasSizeLessThanOrEqualTo(Limits.PROBLEMS);
                yield "refused, " + problems.getFirst().getClass().getSimpleName();
            }
        };
    }
}
