package app.fairpanel.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A second Java process that runs a `main` of the tests.
public record ChildProcess(Process process, BufferedReader output) {
    public static ChildProcess start(Class<?> main, String... arguments) throws IOException {
        var process = builder(main, arguments).start();
        return new ChildProcess(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /// What it says on standard error is said on this process's.
    public static ProcessBuilder builder(Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /// Everything this process has, modules too, as one class path.
    private static String classPath() {
        return String.join(
                System.getProperty("path.separator"),
                Stream.of("java.class.path", "jdk.module.path", "surefire.real.class.path", "surefire.test.class.path")
                        .flatMap(property -> Optional.ofNullable(System.getProperty(property)).stream())
                        .filter(path -> !path.isBlank())
                        .toList());
    }

    /// The next line it prints; empty when it ended.
    public String line() throws IOException {
        return Optional.ofNullable(output.readLine()).orElse("");
    }
}
