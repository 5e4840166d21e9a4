package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Practice;
import app.fairpanel.evaluation.RandomEvaluations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {
    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private final EvaluationFiles files = EvaluationFiles.onDisk();
    private final Evaluation evaluation = RandomEvaluations.seeded(5).next(4);

    private Snapshots snapshots() {
        return new Snapshots(folder.resolve("snapshots"), files, new DiskOperations(), () -> now, ZoneOffset.UTC);
    }

    private Path path() {
        return folder.resolve("Dana" + EvaluationFormat.EXTENSION);
    }

    private Evaluation named(String name) {
        return evaluation.with(new Practice(name, List.of(), Optional.empty()));
    }

    private byte[] contents(String name) {
        return files.format().write(StoredEvaluation.fresh(named(name)));
    }

    private void keep(String name) throws IOException {
        snapshots().keep(evaluation.id(), path(), contents(name));
    }

    @Test
    void listsWhatWasKeptNewestFirst() throws IOException {
        keep("a");
        keep("a");
        now = now.plusSeconds(1);
        keep("b");
        now = now.plusSeconds(1);
        keep("a");
        var list = snapshots().list(evaluation.id());
        assertThat(list).extracting(Snapshot::at).containsExactly(now, now.minusSeconds(1), now.minusSeconds(2));
        assertThat(snapshots().withHash(evaluation.id(), list.get(1).sha256()).map(StoredEvaluation::evaluation))
                .contains(named("b"));
        assertThat(Files.getPosixFilePermissions(list.getFirst().file()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("snapshots")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void savesMakeOneEveryFiveMinutesAtMost() throws IOException {
        keep("opened");
        int kept = 0;
        for (int second = 0; second < 1_200; second += 10) {
            now = now.plusSeconds(10);
            kept += snapshots().keepIfDue(evaluation.id(), path(), contents("at " + second)) ? 1 : 0;
        }
        assertThat(kept).isEqualTo(4);
    }

    @Test
    void theHistorySaysWhatChangedAndAVersionIsRestoredByAnEdit() throws IOException {
        keep("a");
        now = now.plusSeconds(1);
        keep("b");
        Files.writeString(
                snapshots().list(evaluation.id()).getLast().file().resolveSibling("other.txt"), "no snapshot");
        var versions = VersionHistory.of(snapshots(), evaluation.id()).versions();
        assertThat(versions).extracting(VersionHistory.Version::evaluation).containsExactly(named("b"), named("a"));
        assertThat(versions.getFirst().since())
                .contains(Difference.between(named("a"), named("b")))
                .hasValueSatisfying(change -> assertThat(change.byKind()).containsOnlyKeys("practice"));
        assertThat(versions.getLast().since()).isEmpty();

        var document = new Document(named("b"));
        document.edit("Restore", _ -> versions.getLast().evaluation());
        assertThat(document.current()).isEqualTo(named("a"));
        document.undo();
        assertThat(document.current()).isEqualTo(named("b"));
    }

    @Test
    void aDamagedFilesNewestGoodSnapshotIsFoundByIdOrPath() throws IOException {
        keep("good");
        var good = snapshots().list(evaluation.id()).getFirst();
        now = now.plusSeconds(1);
        snapshots().keep(evaluation.id(), path(), "not JSON".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Files.write(path(), new byte[5_000]);
        assertThat(snapshots().newestGood(path())).contains(good);
        var moved = folder.resolve("moved.json");
        var whole = contents("good");
        Files.write(moved, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(snapshots().newestGood(moved)).contains(good);
        assertThat(snapshots().newestGood(folder.resolve("unknown"))).isEmpty();
    }

    @Test
    void noIdLeadsOutOfTheFolder() throws IOException {
        for (var id : List.of("../../evil", "/etc", "..", "a/b", "", "x".repeat(3_000), "con:1", "id")) {
            snapshots().keep(id, path(), contents(id));
            assertThat(snapshots().list(id)).as(id).hasSize(1);
        }
        assertThat(folder.toFile().list()).containsExactly("snapshots");
    }

    @Test
    void keepsAllOfADayOneADayForAMonthAndOneAMonthForAYear() {
        var taken = Stream.iterate(now, at -> at.minus(Duration.ofMinutes(61)))
                .limit(12_000)
                .collect(Collectors.toSet());
        var kept = Retention.kept(taken, now, ZoneOffset.UTC);
        assertThat(kept.stream().filter(at -> at.isAfter(now.minus(Duration.ofDays(1)))))
                .hasSize(24);
        var days = new HashSet<LocalDate>();
        var months = new HashSet<YearMonth>();
        kept.stream()
                .filter(at -> at.isBefore(now.minus(Duration.ofDays(2))))
                .filter(at -> at.isAfter(now.minus(Duration.ofDays(29))))
                .forEach(at -> assertThat(days.add(LocalDate.ofInstant(at, ZoneOffset.UTC)))
                        .as("%s", at)
                        .isTrue());
        kept.stream()
                .filter(at -> at.isBefore(now.minus(Duration.ofDays(31))))
                .forEach(at -> assertThat(months.add(YearMonth.from(LocalDate.ofInstant(at, ZoneOffset.UTC))))
                        .as("%s", at)
                        .isTrue());
        assertThat(days).hasSize(27);
        assertThat(months).hasSize(11);
    }

    @Test
    void theNewestAreKeptHoweverOld() {
        var old = Stream.iterate(now.minus(Duration.ofDays(2_000)), at -> at.minusSeconds(1))
                .limit(Retention.LEAST + 1)
                .toList();
        assertThat(Retention.kept(old, now, ZoneOffset.UTC))
                .containsExactlyInAnyOrderElementsOf(old.subList(0, Retention.LEAST));
    }

    @Test
    void aClockThatIsAheadForADayCostsNoVersion() throws IOException {
        keep("before");
        now = now.plus(Duration.ofDays(1_000));
        keep("in days to come");
        assertThat(snapshots().list(evaluation.id())).hasSize(2);

        now = now.minus(Duration.ofDays(1_000)).plusSeconds(600);
        assertThat(snapshots().keepIfDue(evaluation.id(), path(), contents("after")))
                .isTrue();
        now = now.plusSeconds(10);
        assertThat(snapshots().keepIfDue(evaluation.id(), path(), contents("too soon")))
                .isFalse();
        assertThat(snapshots().list(evaluation.id())).hasSize(3);
        Files.write(path(), new byte[100]);
        assertThat(snapshots().newestGood(path()).map(Snapshot::at)).contains(now.minusSeconds(10));
    }

    @Test
    void thinningOutDeletesTheRest() throws IOException {
        keep("a");
        for (int hour = 1; hour <= Retention.LEAST; hour++) {
            now = now.plus(Duration.ofHours(1));
            keep("hour " + hour);
        }
        assertThat(snapshots().list(evaluation.id())).hasSize(1 + Retention.LEAST);
        now = now.plus(Duration.ofDays(10));
        keep("b");
        assertThat(snapshots().list(evaluation.id())).hasSize(Retention.LEAST);
    }

    @Test
    void aFailureIsTheCallersToSay() throws IOException {
        Files.writeString(folder.resolve("snapshots"), "a file where the folder should be");
        org.assertj.core.api.Assertions.assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> keep("a"));
        assertThat(snapshots().list(evaluation.id())).isEmpty();
    }
}
