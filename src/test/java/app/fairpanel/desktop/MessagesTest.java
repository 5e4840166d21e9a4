package app.fairpanel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The bundle has every text that the code asks for, and none that nobody asks for.
class MessagesTest {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("app.fairpanel.messages", Locale.US);
    private static final Pattern KEY = Pattern.compile("[\"%]([a-z0-9]+(?:[.-][a-z0-9]+)*\\.?)(?=\")");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    /// Every string in the sources that could be a key, or (with a full stop at its end) the beginning of one.
    private static List<String> strings() throws IOException {
        var strings = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(path -> path.toString().matches(".*\\.(java|fxml)"))
                    .toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> strings.add(found.group(1)));
            }
        }
        return strings;
    }

    /// The bundle takes the last of two without a word.
    @Test
    void noTextIsGivenTwice() throws IOException {
        var keys = Files.readAllLines(Path.of("src/main/resources/app/fairpanel/messages.properties")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyTextIsAskedFor() throws IOException {
        var strings = strings();
        var orphans = new TreeSet<>(BUNDLE.keySet());
        orphans.removeIf(key -> strings.contains(key)
                || strings.stream().anyMatch(start -> start.endsWith(".") && key.startsWith(start))
                || strings.stream().anyMatch(end -> end.startsWith(".") && key.endsWith(end)));

        assertThat(orphans).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForIsThere() throws IOException {
        var missing = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(path -> path.toString().matches(".*\\.(java|fxml)"))
                    .toList()) {
                var source = Files.readString(file);
                var asked = file.toString().endsWith(".fxml")
                        ? Pattern.compile("\"%([a-z0-9.-]+)\"")
                        : Pattern.compile("messages(?:\\(\\))?\\s*\\.get\\(\\s*\"([a-z0-9.-]*[a-z0-9])\"\\s*[,)]");
                asked.matcher(source).results().map(found -> found.group(1)).forEach(missing::add);
            }
        }
        assertThat(missing).isNotEmpty();
        missing.removeIf(BUNDLE::containsKey);

        assertThat(missing).isEmpty();
    }

    @Test
    void everyPatternCanBeFilledIn() {
        for (var key : BUNDLE.keySet()) {
            var text = BUNDLE.getString(key);
            if (PLACEHOLDER.matcher(text).find()) {
                var filled = new MessageFormat(text, Locale.US).format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8});
                assertThat(filled).as(key).doesNotContain("{");
                assertThat(text.replace("''", ""))
                        .as("%s: an apostrophe is written ''", key)
                        .doesNotContain("'");
            } else {
                assertThat(text).as("%s takes no arguments", key).doesNotContain("''");
            }
        }
    }
}
