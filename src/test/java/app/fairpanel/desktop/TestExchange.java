package app.fairpanel.desktop;

import app.fairpanel.desktop.FileDialogs.FileKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Takes what would go to other programs, and answers with a file of the test's.
public final class TestExchange implements Exchange {
    private final Map<String, byte[]> saved = new LinkedHashMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final List<String> opened = new ArrayList<>();
    private String given = "";

    public void give(String text) {
        given = text;
    }

    /// What was saved, by the name it was offered with.
    public Map<String, byte[]> saved() {
        return saved;
    }

    /// The pages that were shown, by their names.
    public Map<String, String> pages() {
        return pages;
    }

    public List<String> opened() {
        return opened;
    }

    @Override
    public void save(String name, FileKind kind, Supplier<byte[]> content, Consumer<Path> kept) {
        saved.put(name + "." + kind.ending(), content.get());
        kept.accept(Path.of("/kept", name + "." + kind.ending()));
    }

    @Override
    public void show(String name, String page, Consumer<Path> shown) {
        pages.put(name, page);
        shown.accept(Path.of("/kept", name + ".html"));
    }

    @Override
    public void load(List<FileKind> kinds, Reader read) {
        read.accept("given." + kinds.getFirst().ending(), given);
    }

    @Override
    public void open(String address) {
        opened.add(address);
    }
}
