package app.fairpanel.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Snapshots of all evaluations, in a folder apart from theirs: one folder for each evaluation's id, one file for each
/// snapshot, named by time and content. Touches the disk, so not to be used on the user interface's thread.
public final class Snapshots {
    /// Saves in between do not make a snapshot each.
    public static final Duration APART = Duration.ofMinutes(5);

    private static final String ORIGIN = "origin.txt";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'.'SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{6}\\.\\d{3}Z)-([0-9a-f]{64})\\.json");

    private final Path folder;
    private final EvaluationFiles evaluations;
    private final FileOperations files;
    private final SafeWriter writer;
    private final InstantSource clock;
    private final ZoneId zone;

    /// @param folder where all of them are
    /// @param zone by whose days and months they are thinned out
    public Snapshots(Path folder, EvaluationFiles evaluations, FileOperations files, InstantSource clock, ZoneId zone) {
        this.folder = folder;
        this.evaluations = evaluations;
        this.files = files;
        this.writer = new SafeWriter(files, new Patience(List.of(), Thread::sleep));
        this.clock = clock;
        this.zone = zone;
    }

    /// Takes a snapshot, unless the newest one is of the same contents; then thins out the old ones.
    ///
    /// @param origin the file that it is a snapshot of
    /// @throws IOException when it could not be kept; the evaluation's own file is not concerned
    public void keep(String id, Path origin, byte[] contents) throws IOException {
        var hash = Sha256.of(contents);
        var newest = newest(id);
        if (newest.filter(last -> last.sha256().equals(hash)).isPresent()) {
            return;
        }
        var own = folderOf(id);
        files.createFolders(own);
        writer.write(own.resolve(TIME.format(clock.instant()) + "-" + hash + ".json"), contents);
        rememberOrigin(own, origin);
        thinOut(id);
    }

    /// Takes a snapshot if the newest one is at least five minutes old. One of a day to come, which a clock that was
    /// ahead has left, does not count.
    ///
    /// @return whether the contents are kept now
    public boolean keepIfDue(String id, Path origin, byte[] contents) throws IOException {
        var now = clock.instant();
        var due = list(id).stream()
                .map(Snapshot::at)
                .filter(at -> !at.isAfter(now))
                .findFirst()
                .map(last -> last.plus(APART))
                .orElse(Instant.MIN);
        if (now.isBefore(due)) {
            return false;
        }
        keep(id, origin, contents);
        return true;
    }

    /// All snapshots of an evaluation, newest first; none where the folder cannot be read.
    public List<Snapshot> list(String id) {
        return snapshotsIn(folderOf(id));
    }

    public Reading read(Snapshot snapshot) {
        return evaluations.read(snapshot.file());
    }

    /// Whether these contents are among the snapshots.
    public boolean isKept(String id, String sha256) {
        return list(id).stream().anyMatch(snapshot -> snapshot.sha256().equals(sha256));
    }

    /// The contents of a revision, if they were kept.
    public Optional<StoredEvaluation> withHash(String id, String sha256) {
        return list(id).stream()
                .filter(snapshot -> snapshot.sha256().equals(sha256))
                .flatMap(snapshot -> opened(snapshot).stream())
                .findFirst();
    }

    /// The newest snapshot that can be opened of what a damaged file once was. It is found by the id in its text, or,
    /// when that is gone, by its path. One that a clock ahead has dated in days to come is the last to be taken.
    public Optional<Snapshot> newestGood(Path damaged) {
        var now = clock.instant();
        return Stream.concat(idIn(damaged).map(this::folderOf).stream(), foldersOf(damaged))
                .distinct()
                .flatMap(own -> snapshotsIn(own).stream())
                .sorted(Comparator.comparing(
                                (Snapshot snapshot) -> snapshot.at().isAfter(now))
                        .thenComparing(Comparator.comparing(Snapshot::at).reversed()))
                .filter(snapshot -> opened(snapshot).isPresent())
                .findFirst();
    }

    private Optional<Snapshot> newest(String id) {
        return list(id).stream().findFirst();
    }

    private Optional<StoredEvaluation> opened(Snapshot snapshot) {
        return read(snapshot) instanceof Reading.Opened opened ? Optional.of(opened.stored()) : Optional.empty();
    }

    private Path folderOf(String id) {
        return folder.resolve(SafeNames.of(id));
    }

    private List<Snapshot> snapshotsIn(Path own) {
        return listed(own).stream()
                .flatMap(file -> snapshot(file).stream())
                .sorted(Comparator.comparing(Snapshot::at).reversed())
                .toList();
    }

    private List<Path> listed(Path where) {
        try {
            return files.isFolder(where) ? files.list(where) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Snapshot> snapshot(Path file) {
        var matcher = NAME.matcher(Paths.name(file));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Snapshot(Instant.from(TIME.parse(matcher.group(1))), matcher.group(2), file));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void thinOut(String id) throws IOException {
        var all = list(id);
        var kept = Retention.kept(all.stream().map(Snapshot::at).collect(Collectors.toSet()), clock.instant(), zone);
        for (var snapshot : all) {
            if (!kept.contains(snapshot.at())) {
                files.delete(snapshot.file());
            }
        }
    }

    private void rememberOrigin(Path own, Path origin) throws IOException {
        var bytes = origin.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
        var file = own.resolve(ORIGIN);
        if (!files.exists(file) || !Arrays.equals(files.read(file, Limits.TEXT), bytes)) {
            writer.write(file, bytes);
        }
    }

    private Stream<Path> foldersOf(Path origin) {
        var wanted = origin.toAbsolutePath().toString();
        return listed(folder).stream().filter(own -> {
            try {
                var file = own.resolve(ORIGIN);
                return files.exists(file)
                        && new String(files.read(file, Limits.TEXT), StandardCharsets.UTF_8).equals(wanted);
            } catch (IOException e) {
                return false;
            }
        });
    }

    private Optional<String> idIn(Path damaged) {
        try {
            return EvaluationFormat.idIn(files.read(damaged, Limits.BYTES));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
