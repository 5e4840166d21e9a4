import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Files with `${names}` in them.
final class Template {
    private static final Pattern NAME = Pattern.compile("\\$\\{([a-z.]+)}");

    private final Map<String, String> values;

    Template(Map<String, String> values) {
        this.values = values;
    }

    Template with(String name, String value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return new Template(more);
    }

    /// Writes the source with every name replaced.
    void fill(Path source, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.writeString(target, NAME.matcher(Files.readString(source)).replaceAll(found -> {
            var value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalStateException(source + " names ${" + found.group(1) + "}, which is not known.");
            }
            return Matcher.quoteReplacement(value);
        }));
    }
}
