package app.fairpanel.system;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;

/// The settings in their file, `settings.properties`. A damaged one is set aside and never stops the app.
public final class SettingsFile {
    private static final String NAME = "settings.properties";
    private static final String THEME = "theme";
    private static final String SCALE = "scale";
    private static final String WINDOW = "window";
    private static final String FOLDER = "folder";
    private static final String RECENT = "recent.";
    private static final String OPEN = "open";
    private static final String VIEW = "view";
    private static final String STALE = "stale-after-days";

    private final Path file;

    /// @param folder the platform's place for settings
    public SettingsFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /// What was found.
    ///
    /// @param settings what could be read of them, the rest as it comes
    /// @param setAside where the damaged file is now; nothing when there was no damage
    public record Loaded(Settings settings, Optional<Path> setAside) {}

    /// Never fails: without a file the settings are as they come.
    public Loaded load() {
        var damaged = new ArrayList<String>();
        var settings = read(damaged);
        return new Loaded(settings, damaged.isEmpty() ? Optional.empty() : setAside());
    }

    /// What can be read of them, leaving the file as it is.
    public Settings look() {
        return read(new ArrayList<>());
    }

    private Settings read(List<String> damaged) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (NoSuchFileException e) {
            return Settings.DEFAULT;
        } catch (IOException | IllegalArgumentException e) {
            damaged.add(NAME);
        }
        return parse(properties, damaged);
    }

    /// Replaces the file in one step.
    public void save(Settings settings) throws IOException {
        var folder = file.resolveSibling("");
        Files.createDirectories(folder);
        var temporary = Files.createTempFile(folder, NAME, ".tmp");
        try {
            Files.writeString(temporary, written(settings));
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Settings parse(Properties properties, List<String> damaged) {
        var normal = Settings.DEFAULT;
        var recents = new ArrayList<Path>();
        for (int i = 0; i < Settings.MOST_RECENTS; i++) {
            value(properties, RECENT + i, Path::of, damaged).ifPresent(recents::add);
        }
        return new Settings(
                value(properties, THEME, SettingsFile::theme, damaged).orElse(normal.theme()),
                value(properties, SCALE, SettingsFile::scale, damaged).orElse(normal.scale()),
                value(properties, WINDOW, SettingsFile::window, damaged),
                value(properties, FOLDER, Path::of, damaged),
                recents,
                value(properties, OPEN, Path::of, damaged),
                properties.getProperty(VIEW, normal.lastView()),
                value(properties, STALE, SettingsFile::days, damaged).orElse(normal.staleAfterDays()));
    }

    private static <T> Optional<T> value(
            Properties properties, String key, Function<String, T> parse, List<String> damaged) {
        try {
            return Optional.ofNullable(properties.getProperty(key)).map(parse);
        } catch (IllegalArgumentException e) {
            damaged.add(key);
            return Optional.empty();
        }
    }

    private static Settings.Theme theme(String text) {
        return Settings.Theme.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static int scale(String text) {
        return Settings.DEFAULT.withScale(Integer.parseInt(text)).scale();
    }

    private static int days(String text) {
        return Settings.DEFAULT.withStaleAfterDays(Integer.parseInt(text)).staleAfterDays();
    }

    private static Settings.Window window(String text) {
        var parts = text.split(" ", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("not a window: " + text);
        }
        return new Settings.Window(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                parts[4].equals("maximized"));
    }

    private static String written(Settings settings) {
        var values = new TreeMap<String, String>();
        values.put(THEME, settings.theme().name().toLowerCase(Locale.ROOT));
        values.put(SCALE, Integer.toString(settings.scale()));
        settings.window()
                .ifPresent(window -> values.put(
                        WINDOW,
                        "%d %d %d %d %s"
                                .formatted(
                                        window.x(),
                                        window.y(),
                                        window.width(),
                                        window.height(),
                                        window.maximized() ? "maximized" : "normal")));
        settings.folder().ifPresent(folder -> values.put(FOLDER, folder.toString()));
        for (int i = 0; i < settings.recents().size(); i++) {
            values.put(RECENT + i, settings.recents().get(i).toString());
        }
        settings.leftOpen().ifPresent(open -> values.put(OPEN, open.toString()));
        values.put(VIEW, settings.lastView());
        values.put(STALE, Integer.toString(settings.staleAfterDays()));
        var text = new StringBuilder();
        values.forEach((key, value) ->
                text.append(key).append('=').append(escaped(value)).append('\n'));
        return text.toString();
    }

    /// So that `Properties` reads it as it was.
    private static String escaped(String value) {
        var escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return escaped.startsWith(" ") || escaped.startsWith("\t") ? "\\" + escaped : escaped;
    }

    private Optional<Path> setAside() {
        var aside = file.resolveSibling(NAME + ".damaged");
        try {
            return Optional.of(Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
