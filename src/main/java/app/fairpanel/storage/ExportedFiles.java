package app.fairpanel.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// Files made to be read by other programs. The app itself never reads them again.
public final class ExportedFiles {
    private final FileOperations files;
    private final SafeWriter writer;

    ExportedFiles(FileOperations files, Patience patience) {
        this.files = files;
        writer = new SafeWriter(files, patience);
    }

    /// Where a file of somebody's belongs in a folder.
    ///
    /// @param otherwise the name of the file where nothing of the person's can be one
    /// @param ending such as `html`
    public Path place(Path folder, String person, String otherwise, String ending) {
        var name = SafeNames.ofPerson(person);
        return folder.resolve((name.isEmpty() ? otherwise : name) + "." + ending);
    }

    /// Writes a text as UTF-8, in the place of whatever is there. The old or the new contents are whole at any moment.
    ///
    /// @return what was wrong, if it was not written
    public Optional<FileProblem> write(Path file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The same for what is not a text.
    public Optional<FileProblem> write(Path file, byte[] bytes) {
        try {
            files.createFolders(Paths.folder(file));
            writer.write(file, bytes);
            return Optional.empty();
        } catch (SafeWriter.WriteFailed e) {
            return Optional.of(FileProblem.of(e.reason()));
        } catch (IOException e) {
            return Optional.of(FileProblem.of(e));
        }
    }
}
