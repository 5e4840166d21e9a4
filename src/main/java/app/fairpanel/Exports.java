package app.fairpanel;

import app.fairpanel.desktop.FileDialogs.FileKind;
import app.fairpanel.desktop.compare.ComparisonReport;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.report.ComparisonFormat;
import app.fairpanel.storage.FileProblem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes the comparison as a file to be read elsewhere, or as a page that the browser prints.
final class Exports {
    private final AppServices services;
    private final Notices notices;

    Exports(AppServices services, Notices notices) {
        this.services = services;
        this.notices = notices;
    }

    /// Asks where to, and in which form.
    void export(Session session) {
        var kinds = List.of(ComparisonFormat.values()).stream()
                .map(format -> new FileKind(services.messages().get("export." + format.key()), format.key()))
                .toList();
        services.fileDialogs()
                .save(
                        services.messages()
                                .get("export.name", session.clinician())
                                .strip(),
                        kinds)
                .ifPresent(file -> ComparisonFormat.of(FileKind.ending(file))
                        .ifPresent(format -> write(
                                session,
                                format,
                                () -> file,
                                written -> notices.say(
                                        services.messages().get("export.done", written), Optional.empty()))));
    }

    /// Opens the comparison in the browser. It is a file among the user's documents, since a browser may read there
    /// even where it is locked out of the app's own folders; the next print takes its place.
    void print(Session session) {
        var folder = services.evaluations().resolve(services.messages().get("print.folder"));
        write(
                session,
                ComparisonFormat.HTML,
                () -> services.storage()
                        .exported()
                        .place(
                                folder,
                                session.clinician(),
                                services.messages().get("files.untitled"),
                                ComparisonFormat.HTML.key()),
                written -> {
                    services.links().open(written.toUri().toString());
                    notices.say(services.messages().get("print.done", written), Optional.empty());
                });
    }

    private record Outcome(Path file, Optional<FileProblem> problem) {}

    private void write(Session session, ComparisonFormat format, Supplier<Path> place, Consumer<Path> done) {
        var evaluation = session.document().current();
        var today = LocalDate.now(services.clock());
        var comparison = new ComparisonReport(services.catalog(), services.messages());
        int staleAfterDays = services.staleness().days().get();
        services.workers()
                .doOnWriter(
                        () -> {
                            var file = place.get();
                            var text = format.write(comparison.of(evaluation, today, staleAfterDays));
                            return new Outcome(
                                    file, services.storage().exported().write(file, text));
                        },
                        outcome -> outcome.problem()
                                .ifPresentOrElse(
                                        problem -> services.dialogs()
                                                .tell(
                                                        services.messages().get("export.failed"),
                                                        services.messages()
                                                                .get(
                                                                        "export.failed.text",
                                                                        outcome.file(),
                                                                        new ProblemText(services.messages())
                                                                                .of(problem))),
                                        () -> done.accept(outcome.file())));
    }
}
