package app.fairpanel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Practice;
import app.fairpanel.evaluation.RandomEvaluations;
import app.fairpanel.storage.FaultyOperations.Fault;
import app.fairpanel.system.Folders;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Full, read-only and vanishing disks, and two processes on one file: a failed save leaves the old file as it was.
class DiskTroubleTest {
    @TempDir
    Path folder;

    private final Evaluation first = RandomEvaluations.seeded(31).next(12);
    private final Evaluation second = practice("second");

    private Evaluation practice(String name) {
        return first.with(new Practice(name, List.of(), Optional.empty()));
    }

    private static Path in(Path where) {
        return where.resolve("Dana" + EvaluationFormat.EXTENSION);
    }

    private static EvaluationFile saved(Path path, Evaluation evaluation) {
        var file = EvaluationFiles.onDisk().create(path);
        assertThat(file.save(evaluation)).isInstanceOf(SaveResult.Saved.class);
        return file;
    }

    private static Evaluation onDisk(Path path) {
        return ((Reading.Opened) EvaluationFiles.onDisk().read(path)).stored().evaluation();
    }

    private static SaveResult notWritten(FileProblem problem) {
        return new SaveResult.NotSaved(new SaveProblem.NotWritten(problem, false));
    }

    private EvaluationFile failing(String step, IOException failure) {
        saved(in(folder), first);
        var faulty = new ForwardingOperations() {
            @Override
            public Output create(Path file) throws IOException {
                if (step.equals("create")) {
                    throw failure;
                }
                var output = super.create(file);
                return new Output() {
                    @Override
                    public void write(byte[] bytes) throws IOException {
                        output.write(java.util.Arrays.copyOf(bytes, bytes.length / 3));
                        throw failure;
                    }

                    @Override
                    public void force() throws IOException {
                        output.force();
                    }

                    @Override
                    public void close() throws IOException {
                        output.close();
                    }
                };
            }
        };
        var files = new EvaluationFiles(new EvaluationFormat(), faulty, Patience.ofThisSystem());
        return ((Opening.Opened) files.open(in(folder))).file();
    }

    @Test
    void aFullDiskIsSaidAndTheOldFileStays() {
        var file = failing("write", new FileSystemException("x", null, "No space left on device"));
        assertThat(file.save(second)).isEqualTo(notWritten(new FileProblem.DiskFull()));
        assertThat(onDisk(in(folder))).isEqualTo(first);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aRefusalIsSaidAndTheOldFileStays() {
        var file = failing("create", new AccessDeniedException("x"));
        assertThat(file.save(second)).isEqualTo(notWritten(new FileProblem.NoPermission()));
        assertThat(onDisk(in(folder))).isEqualTo(first);
    }

    @Test
    void aVanishedFolderIsSaid() throws IOException {
        var inside = Files.createDirectory(folder.resolve("stick"));
        var file = saved(in(inside), first);
        Files.delete(in(inside));
        Files.delete(inside);
        assertThat(file.save(second)).isEqualTo(new SaveResult.NotSaved(new SaveProblem.Gone()));
        assertThat(EvaluationFiles.onDisk().create(in(inside)).save(second))
                .isEqualTo(notWritten(new FileProblem.NotFound()));
        assertThat(inside).doesNotExist();
    }

    @Test
    void aFolderThatMayNotBeWrittenIsSaid() throws IOException {
        assumeThat(System.getProperty("user.name"))
                .as("the administrator may write anywhere")
                .isNotEqualTo("root");
        var inside = Files.createDirectory(folder.resolve("locked"));
        var file = saved(in(inside), first);
        Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("r-x------"));
        assertThat(file.save(second)).isEqualTo(notWritten(new FileProblem.NoPermission()));
        assertThat(onDisk(in(inside))).isEqualTo(first);
        Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    @Timeout(60)
    void aRealDiskThatIsFullOrReadOnly() throws IOException, InterruptedException {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()))
                .as("only where a test may mount a disk")
                .isTrue();
        try {
            var file = saved(in(disk), practice("x"));
            var before = Files.readAllBytes(in(disk));
            Files.write(disk.resolve("filler"), new byte[1_008 * 1_024 - 4 * 1_024 * (before.length / 4_096)]);
            assertThat(file.save(practice("y".repeat(40_000)))).isEqualTo(notWritten(new FileProblem.DiskFull()));
            assertThat(in(disk)).hasBinaryContent(before);
            assertThat(disk.toFile().list())
                    .containsExactlyInAnyOrder("filler", in(disk).getFileName().toString());

            Files.delete(disk.resolve("filler"));
            assertThat(file.save(second)).isInstanceOf(SaveResult.Saved.class);
            assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
            assertThat(file.save(first)).isEqualTo(notWritten(new FileProblem.ReadOnlyDisk()));
            assertThat(onDisk(in(disk))).isEqualTo(second);
            var opened = storage().open(in(disk));
            assertThat(opened).as("without a lock, but open").isInstanceOf(OpenResult.ToWorkOn.class);
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Storage storage() {
        return Storage.onDisk(new Folders(folder, folder.resolve("data"), folder, folder));
    }

    @Test
    @Timeout(120)
    void twoProcessesNeverWriteOverEachOther() throws IOException, InterruptedException {
        var path = in(folder);
        saved(path, practice("0"));
        var mine = ((Opening.Opened) EvaluationFiles.onDisk().open(path)).file();
        var child = ChildProcess.start(KilledProcessTest.Saver.class, path.toString());
        while (!child.line().equals("3")) {
            assertThat(child.process().isAlive()).isTrue();
        }
        assertThat(mine.save(second)).isEqualTo(new SaveResult.NotSaved(new SaveProblem.ChangedOutside()));
        child.process().destroyForcibly();
        assertThat(child.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Integer.parseInt(onDisk(path).practice().name())).isGreaterThanOrEqualTo(3);
    }

    @Test
    @Timeout(60)
    void whatAnotherProcessHasOpenCanOnlyBeLookedAtUntilItIsGone() throws IOException, InterruptedException {
        saved(in(folder), first);
        var child = ChildProcess.start(LocksTest.LockHolder.class, in(folder).toString());
        assertThat(child.line()).isEqualTo("locked");
        assertThat(storage().open(in(folder)))
                .isInstanceOfSatisfying(
                        OpenResult.InUse.class,
                        inUse -> assertThat(inUse.stored().evaluation()).isEqualTo(first));
        child.process().destroyForcibly();
        assertThat(child.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(storage().open(in(folder))).isInstanceOf(OpenResult.ToWorkOn.class);
    }

    @Test
    void aSaveWorksAlsoWhenItsSnapshotCannotBeKept() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");
        saved(in(folder), first);
        var opened = (OpenResult.ToWorkOn) storage().open(in(folder));
        assertThat(opened.file().historyProblem()).isPresent();
        assertThat(opened.file().save(second)).isInstanceOf(SaveResult.Saved.class);
        assertThat(onDisk(in(folder))).isEqualTo(second);
        opened.file().close();
    }

    @Test
    void atEveryFaultTheTrashHasTheFileOrItsPlaceHas() throws IOException {
        for (var fault : Fault.values()) {
            for (int failing = 0; ; failing++) {
                Files.deleteIfExists(in(folder));
                saved(in(folder), first);
                var operations = new FaultyOperations(fault, failing, new IOException("fault"));
                var trash = folder.resolve("trash-" + fault + failing);
                try {
                    new Trash(trash, operations, Instant::now).put(in(folder));
                } catch (IOException e) {
                    assertThat(operations.failed()).isTrue();
                }
                var items = new Trash(trash, new DiskOperations(), Instant::now).list();
                var found =
                        Files.exists(in(folder)) ? in(folder) : items.getFirst().file();
                assertThat(onDisk(found))
                        .as("%s at %s", fault, operations.steps())
                        .isEqualTo(first);
                if (!operations.failed()) {
                    break;
                }
            }
        }
    }
}
