package app.fairpanel;

import app.fairpanel.catalog.CatalogReader;
import app.fairpanel.cli.AnalyzeCommand;
import app.fairpanel.cli.CheckCommand;
import app.fairpanel.cli.CommandLine;
import app.fairpanel.cli.ExportCommand;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.compare.ComparisonReport;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.storage.EvaluationFiles;
import app.fairpanel.system.Folders;
import app.fairpanel.system.RunningApp;
import app.fairpanel.system.Screen;
import app.fairpanel.system.SettingsFile;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;

/// Where the process starts: commands that need no window are answered here, anything else opens one.
public final class Launcher {
    /// How long a later start waits for the app that runs already, before it opens a window of its own.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Launcher() {}

    public static void main(String[] arguments) {
        start(FairpanelApp.class, arguments);
    }

    static void start(Class<? extends FairpanelApp> app, String... arguments) {
        var messages = Messages.load();
        var commandLine = new CommandLine(
                messages::get,
                System.out,
                System.err,
                Map.of(
                        "check",
                        files -> check(messages, files),
                        "analyze",
                        given -> analyze(messages, given),
                        "export",
                        given -> export(messages, given)));
        commandLine
                .run(arguments)
                .or(() -> new Screen(System.getenv(), System.getProperties())
                        .whatIsMissing()
                        .map(missing -> commandLine.fail(messages.get("start." + missing.key()))))
                .or(() -> handOver(arguments))
                .ifPresentOrElse(System::exit, () -> Application.launch(app, arguments));
    }

    /// @return the exit code when an app that runs already took what this one was started with
    private static Optional<Integer> handOver(String[] arguments) {
        var file = Stream.of(arguments).findFirst().map(Path::of);
        return RunningApp.handOver(Folders.ofThisSystem().state(), file, PATIENCE) ? Optional.of(0) : Optional.empty();
    }

    private static int check(Messages messages, List<String> files) {
        var problems = new ProblemText(messages);
        return new CheckCommand(EvaluationFiles.onDisk(), messages::get, problems::of, problems::of, System.out)
                .run(files);
    }

    private static int export(Messages messages, List<String> arguments) {
        var report = new ComparisonReport(new CatalogReader().read(), messages);
        int staleAfterDays =
                new SettingsFile(Folders.ofThisSystem().config()).look().staleAfterDays();
        return new ExportCommand(
                        EvaluationFiles.onDisk(),
                        evaluation -> report.of(evaluation, LocalDate.now(ZoneId.systemDefault()), staleAfterDays),
                        messages::get,
                        new ProblemText(messages)::of,
                        new PrintStream(System.out, false, StandardCharsets.UTF_8),
                        System.err)
                .run(arguments);
    }

    private static int analyze(Messages messages, List<String> arguments) {
        var problems = new ProblemText(messages);
        return new AnalyzeCommand(
                        EvaluationFiles.onDisk(),
                        () -> new CatalogReader().read(),
                        LocalDate.now(ZoneId.systemDefault()),
                        messages::get,
                        problems::of,
                        problems::of,
                        System.out,
                        System.err)
                .run(arguments);
    }
}
