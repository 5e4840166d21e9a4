package app.fairpanel;

import app.fairpanel.desktop.Exchange;
import app.fairpanel.desktop.FileDialogs.FileKind;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.storage.FileProblem;
import app.fairpanel.storage.ImportedFiles.Content;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Asks with the system's dialogs, and touches files off the user interface's thread.
final class FileExchange implements Exchange {
    private final AppServices services;
    private final ProblemText problems;

    FileExchange(AppServices services) {
        this.services = services;
        problems = new ProblemText(services.messages());
    }

    private record Outcome(Path file, Optional<FileProblem> problem) {}

    @Override
    public void save(String name, FileKind kind, Supplier<byte[]> content, Consumer<Path> kept) {
        services.fileDialogs().save(safe(name), List.of(kind)).ifPresent(file -> write(() -> file, content, kept));
    }

    /// What no file system takes in a name, such as the slash in "Alma/Headway", becomes a hyphen.
    private static String safe(String name) {
        return name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", "-");
    }

    /// Among the user's documents, since a browser may read there even where it is locked out of the app's own folders.
    @Override
    public void show(String name, String page, Consumer<Path> shown) {
        var folder = services.evaluations().resolve(services.messages().get("print.folder"));
        var otherwise = services.messages().get("files.untitled");
        write(
                () -> services.storage().exported().place(folder, name, otherwise, "html"),
                () -> page.getBytes(StandardCharsets.UTF_8),
                file -> {
                    services.links().open(file.toUri().toString());
                    shown.accept(file);
                });
    }

    private void write(Supplier<Path> place, Supplier<byte[]> content, Consumer<Path> done) {
        services.workers()
                .doOnWriter(
                        () -> {
                            var file = place.get();
                            return new Outcome(
                                    file, services.storage().exported().write(file, content.get()));
                        },
                        outcome -> outcome.problem()
                                .ifPresentOrElse(
                                        problem -> tell(
                                                "exchange.not-saved",
                                                services.messages()
                                                        .get(
                                                                "export.failed.text",
                                                                outcome.file(),
                                                                problems.of(problem))),
                                        () -> done.accept(outcome.file())));
    }

    @Override
    public void load(List<FileKind> kinds, Reader read) {
        services.fileDialogs()
                .open(kinds)
                .ifPresent(path -> services.workers()
                        .doBeside(() -> services.storage().imported().read(path), content -> {
                            switch (content) {
                                case Content.Read(var text) ->
                                    read.accept(path.getFileName().toString(), text);
                                case Content.Refused(var problem) -> tell("exchange.not-read", problems.of(problem));
                                case Content.NotText() ->
                                    tell(
                                            "exchange.not-read",
                                            services.messages().get("exchange.not-text"));
                                case Content.TooLarge() ->
                                    tell(
                                            "exchange.not-read",
                                            services.messages().get("exchange.too-large"));
                            }
                        }));
    }

    @Override
    public void open(String address) {
        services.links().open(address);
    }

    private void tell(String title, String text) {
        services.dialogs().tell(services.messages().get(title), text);
    }
}
