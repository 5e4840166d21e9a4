package app.fairpanel.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The real file system, for tests to change a single thing about it.
class ForwardingOperations implements FileOperations {
    private final FileOperations real = new DiskOperations();

    @Override
    public void replace(Path from, Path to) throws IOException {
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
    public Instant lastModified(Path file) throws IOException {
        return real.lastModified(file);
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
