package app.fairpanel.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Real files, but one step fails: with an error that the program sees and can clean up after, or as a power cut,
/// after which nothing works any more. A write that fails has written half.
final class FaultyOperations implements FileOperations {
    enum Fault {
        ERROR,
        POWER_CUT
    }

    /// What a power cut looks like from inside.
    static final class PowerCut extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final FileOperations real = new DiskOperations();
    private final List<String> steps = new ArrayList<>();
    private final Fault fault;
    private final IOException error;
    private final int failing;
    private boolean dead;

    /// @param failing which step fails, from 0; a number beyond the last for none
    FaultyOperations(Fault fault, int failing, IOException error) {
        this.fault = fault;
        this.failing = failing;
        this.error = error;
    }

    static FaultyOperations none() {
        return new FaultyOperations(Fault.ERROR, Integer.MAX_VALUE, new IOException("none"));
    }

    /// The names of the steps so far.
    List<String> steps() {
        return List.copyOf(steps);
    }

    boolean failed() {
        return steps.size() > failing;
    }

    private void step(String name) throws IOException {
        if (dead) {
            throw new PowerCut();
        }
        steps.add(name);
        if (steps.size() - 1 == failing) {
            dead = fault == Fault.POWER_CUT;
            throw dead ? new PowerCut() : error;
        }
    }

    @Override
    public boolean exists(Path path) throws IOException {
        step("exists");
        return real.exists(path);
    }

    @Override
    public boolean isFolder(Path path) throws IOException {
        step("isFolder");
        return real.isFolder(path);
    }

    @Override
    public Instant lastModified(Path file) throws IOException {
        step("lastModified");
        return real.lastModified(file);
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        step("read");
        return real.read(file, most);
    }

    @Override
    public Path followLinks(Path path) throws IOException {
        step("followLinks");
        return real.followLinks(path);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        step("list");
        return real.list(folder);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        step("createFolders");
        real.createFolders(folder);
    }

    @Override
    public Output create(Path file) throws IOException {
        step("create");
        var output = real.create(file);
        return new Output() {
            @Override
            public void write(byte[] bytes) throws IOException {
                try {
                    step("write");
                } catch (IOException e) {
                    output.write(Arrays.copyOf(bytes, bytes.length / 2));
                    throw e;
                }
                output.write(bytes);
            }

            @Override
            public void force() throws IOException {
                step("force");
                output.force();
            }

            @Override
            public void close() throws IOException {
                output.close();
                step("close");
            }
        };
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        step("copyPermissions");
        real.copyPermissions(from, to);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        step("replace");
        real.replace(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step("move");
        real.move(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        step("forceFolder");
        real.forceFolder(folder);
    }

    @Override
    public void delete(Path path) throws IOException {
        step("delete");
        real.delete(path);
    }
}
