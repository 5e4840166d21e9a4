package app.fairpanel.desktop;

import app.fairpanel.desktop.FileDialogs.FileKind;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Hands files and links to other programs, and takes files from them. What goes wrong is told to the user here.
public interface Exchange {
    /// Lets the user choose where to keep a file, and writes it there.
    ///
    /// @param name the file name to start from, without an ending
    /// @param content makes what is written, off the user interface's thread
    /// @param kept is told where it is, once it is there
    void save(String name, FileKind kind, Supplier<byte[]> content, Consumer<Path> kept);

    /// Writes a page, in the place of an earlier one of that name, and shows it in the browser.
    ///
    /// @param name of its file, without an ending
    /// @param shown is told where it is
    void show(String name, String page, Consumer<Path> shown);

    /// Lets the user choose a file of one of several kinds, and reads it.
    ///
    /// @param read gets its name and contents
    void load(List<FileKind> kinds, Reader read);

    /// Opens an address or a file with the system's own program for it.
    void open(String address);

    /// Takes what was read.
    @FunctionalInterface
    interface Reader {
        void accept(String name, String text);
    }
}
