import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeoutException;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Starts apps one after the other, in turns, and prints medians. `packaging/measure-startup` starts it.
final class Measure {
    private static final int RUNS_OF_MAVEN = 3;
    private static final String BARE = "A bare JavaFX window on the same runtime";

    private final Path target = Path.of("target").toAbsolutePath();
    private final Path image = target.resolve("packaging/fairpanel");
    private final Path runtime = target.resolve("packaging/runtime/bin/java");
    private final Path work = target.resolve("measure");
    private final Screen screen;
    private final Properties options = new Properties();

    private Measure(Screen screen) throws IOException {
        this.screen = screen;
        try (var reader = Files.newBufferedReader(Path.of("packaging/options.properties"))) {
            options.load(reader);
        }
    }

    /// Milliseconds from the start of the process.
    private record Times(double picture, double answer) {}

    static void main(String[] arguments) throws Exception {
        new Measure(new Screen()).measure(Integer.parseInt(arguments[0]));
    }

    private void measure(int runs) throws IOException, InterruptedException, TimeoutException {
        deleted(work);
        Files.createDirectories(work);
        var bare = bare();
        var apps = new LinkedHashMap<String, List<String>>();
        apps.put(BARE, bare);
        apps.put("The same with a start-up cache of its own", trained(bare));
        apps.put("Fairpanel from the image", List.of(image.resolve("bin/fairpanel").toString()));
        apps.put("Fairpanel from `mvn`", List.of("mvn", "-q"));

        System.out.printf(
                "%d runs in turns (of `mvn` %d), on %d processors at a load of %.1f: medians.%n%n",
                runs, RUNS_OF_MAVEN, Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        var times = new LinkedHashMap<String, List<Times>>();
        apps.keySet().forEach(name -> times.put(name, new ArrayList<>()));
        for (int run = 0; run <= runs; run++) {
            for (var app : apps.entrySet()) {
                var isMaven = app.getValue().getFirst().equals("mvn");
                if (!isMaven || run <= RUNS_OF_MAVEN) {
                    var taken = time(app.getValue());
                    // The first of each only fills the system's caches.
                    if (run > 0) {
                        times.get(app.getKey()).add(taken);
                    }
                }
            }
        }
        print(times);
        printMemory(bare);
        printSizes();
        deleted(work);
    }

    private static void print(Map<String, List<Times>> times) {
        var bare = median(times.get(BARE), Times::picture);
        System.out.println("| | first picture | × the bare window | answers a click |\n| --- | ---: | ---: | ---: |");
        times.forEach((name, taken) -> System.out.printf(
                "| %s | %.2f s | %.2f | %.2f s |%n",
                name,
                median(taken, Times::picture) / 1e3,
                median(taken, Times::picture) / bare,
                median(taken, Times::answer) / 1e3));
    }

    private static double median(List<Times> times, ToDoubleFunction<Times> of) {
        var sorted = times.stream().mapToDouble(of).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private Times time(List<String> command) throws IOException, InterruptedException, TimeoutException {
        screen.awaitNothing();
        var begin = System.nanoTime();
        var process = start(command, ProcessBuilder.Redirect.DISCARD);
        try {
            screen.awaitWords();
            var picture = System.nanoTime();
            screen.awaitAnswerToAClick();
            return new Times((picture - begin) / 1e6, (System.nanoTime() - begin) / 1e6);
        } finally {
            end(process);
        }
    }

    private void printMemory(List<String> bare) throws IOException, InterruptedException, TimeoutException {
        System.out.println("\n| resident memory | |\n| --- | ---: |");
        var window = start(bare, ProcessBuilder.Redirect.DISCARD);
        screen.awaitWords();
        say(BARE, resident(window));
        end(window);
        screen.awaitNothing();
        var rehearsal = start(rehearsal(), ProcessBuilder.Redirect.PIPE);
        try (var lines = rehearsal.inputReader()) {
            while (!"rehearsed".equals(lines.readLine())) {
                if (!rehearsal.isAlive()) {
                    throw new IllegalStateException("The rehearsal failed.");
                }
            }
            say("Fairpanel, each of its views opened and a change saved", resident(rehearsal));
        }
        end(rehearsal);
    }

    private void printSizes() throws IOException {
        System.out.println("\n| on disk | |\n| --- | ---: |");
        say("Installed", size(image));
        try (var packages = Files.list(target.resolve("packages"))) {
            for (var file : packages.sorted().filter(file -> file.toString().matches(".*\\.(gz|deb|rpm)")).toList()) {
                say("`" + file.getFileName() + "`", size(file));
            }
        }
    }

    private static void say(String what, long bytes) {
        System.out.printf("| %s | %.1f MB |%n", what, bytes / 1e6);
    }

    private List<String> bare() throws IOException, InterruptedException {
        var classes = work.resolve("bare");
        var jars = Files.readString(target.resolve("packaging/classpath")).strip();
        run(List.of(
                Path.of(System.getProperty("java.home"), "bin/javac").toString(),
                "--module-path", jars, "--add-modules", "javafx.controls",
                "-d", classes.toString(), "packaging/measure/BareWindow.java"));
        var command = new ArrayList<>(List.of(runtime.toString()));
        command.addAll(List.of(options.getProperty("jvm").split("\\s+")));
        command.addAll(List.of("--add-modules", "javafx.controls", "-cp", archive(classes).toString(), "BareWindow"));
        return command;
    }

    /// A cache takes classes from archives only.
    private Path archive(Path classes) throws IOException, InterruptedException {
        var jar = work.resolve("bare.jar");
        run(List.of(
                Path.of(System.getProperty("java.home"), "bin/jar").toString(),
                "--create", "--file=" + jar, "-C", classes.toString(), "."));
        return jar;
    }

    private List<String> trained(List<String> bare) throws IOException, InterruptedException, TimeoutException {
        var cache = work.resolve("bare.aot");
        var training = with(bare, "-XX:AOTCacheOutput=" + cache);
        var process = start(training, ProcessBuilder.Redirect.DISCARD);
        screen.awaitWords();
        process.destroy();
        process.waitFor();
        if (Files.notExists(cache)) {
            throw new IllegalStateException("The bare window's cache was not made.");
        }
        return with(bare, "-XX:AOTCache=" + cache);
    }

    private static List<String> with(List<String> command, String option) {
        var more = new ArrayList<>(command);
        more.add(1, option);
        return more;
    }

    /// The image as it is, but that its launcher starts the rehearsal.
    private List<String> rehearsal() throws IOException, InterruptedException {
        var copy = work.resolve("image");
        run(List.of("cp", "--archive", image.toString(), copy.toString()));
        var launcher = copy.resolve("bin/fairpanel");
        Files.writeString(
                launcher,
                Files.readString(launcher).replace(options.getProperty("main"), options.getProperty("rehearsal")));
        return List.of(
                copy.resolve("bin/fairpanel").toString(),
                home().resolve("documents/Fairpanel/Rehearsal.fairpanel.json").toString());
    }

    private Process start(List<String> command, ProcessBuilder.Redirect output) throws IOException {
        var builder = new ProcessBuilder(command).redirectOutput(output).redirectError(work.resolve("errors.log").toFile());
        var home = home();
        for (var place : List.of("CONFIG", "DATA", "STATE")) {
            builder.environment().put("XDG_" + place + "_HOME", home.resolve(place.toLowerCase(Locale.ROOT)).toString());
        }
        return builder.start();
    }

    /// A home that is nobody's, with one evaluation in it, and the window in the upper left corner.
    private Path home() throws IOException {
        var home = work.resolve("home");
        if (Files.notExists(home)) {
            var evaluations = Files.createDirectories(home.resolve("documents/Fairpanel"));
            Files.copy(
                    Path.of("src/main/resources/app/fairpanel/example.fairpanel.json"),
                    evaluations.resolve("Rehearsal.fairpanel.json"));
            var config = Files.createDirectories(home.resolve("config"));
            Files.writeString(config.resolve("user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"" + home.resolve("documents") + "\"\n");
        }
        return home;
    }

    private static void end(Process process) throws InterruptedException {
        var all = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (var each : all) {
            each.onExit().join();
        }
    }

    private static long resident(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("Failed: " + String.join(" ", command));
        }
    }

    private static long size(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void deleted(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
