package app.fairpanel.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;

/// Real files, but for a number of times replacing one is refused, as Windows does while another program has it open.
final class HeldOperations implements FileOperations {
    private final FileOperations real = new DiskOperations();
    private int refusals;

    HeldOperations(int refusals) {
        this.refusals = refusals;
    }

    void hold(int times) {
        refusals = times;
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        if (refusals > 0) {
            refusals--;
            throw new AccessDeniedException(to.toString());
        }
        real.replace(from, to);
    }

    @Override
    public boolean exists(Path path) throws IOException {
        return real.exists(path);
    }

    @Override
    public boolean isFolder(Path path) throws IOException {
        return real.isFolder(path);
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        return real.read(file, most);
    }

    @Override
    public Path followLinks(Path path) throws IOException {
        return real.followLinks(path);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return real.list(folder);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        real.createFolders(folder);
    }

    @Override
    public Output create(Path file) throws IOException {
        return real.create(file);
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        real.copyPermissions(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        real.move(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        real.forceFolder(folder);
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(path);
    }
}
