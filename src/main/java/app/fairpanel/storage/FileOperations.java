package app.fairpanel.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Everything storage does to files, one step at a time, so that tests can make any step fail.
public interface FileOperations {
    /// Whether something is there; a symbolic link counts by what it points to.
    boolean exists(Path path) throws IOException;

    boolean isFolder(Path path) throws IOException;

    /// When a file was last written, by the file system's clock. To be shown, never to be relied on.
    Instant lastModified(Path file) throws IOException;

    /// Reads a file from beginning to end, but no more than a limit.
    ///
    /// @return its bytes; one more than `most` when it is longer
    byte[] read(Path file, int most) throws IOException;

    /// Where a path leads once all symbolic links are followed, also when nothing is there yet.
    Path followLinks(Path path) throws IOException;

    /// The files and folders directly in a folder, in no order.
    List<Path> list(Path folder) throws IOException;

    /// Makes a folder and those it is in, for the owner only. Does nothing where there is one.
    void createFolders(Path folder) throws IOException;

    /// Opens a new file for writing, for the owner only.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException when something is there
    Output create(Path file) throws IOException;

    /// Gives a file the permissions of another, where the file system knows any.
    void copyPermissions(Path from, Path to) throws IOException;

    /// Puts a file in the place of another in one step: whoever looks finds either.
    void replace(Path from, Path to) throws IOException;

    /// Moves a file or folder to where nothing is.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException when something is there
    void move(Path from, Path to) throws IOException;

    /// Makes sure that the names in a folder survive a power cut. Does nothing where the system has no such thing.
    void forceFolder(Path folder) throws IOException;

    /// Deletes a file or an empty folder, if it is there.
    void delete(Path path) throws IOException;

    /// A file being written.
    interface Output extends Closeable {
        void write(byte[] bytes) throws IOException;

        /// Makes sure that what was written survives a power cut.
        void force() throws IOException;
    }
}
