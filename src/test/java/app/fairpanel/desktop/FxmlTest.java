package app.fairpanel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.fxml.FXMLLoader;
import org.junit.jupiter.api.Test;

/// Every FXML file loads: its elements and properties exist, its texts are among the messages, and its controller has
/// what it names.
class FxmlTest extends ViewTest {
    private static final Pattern INCLUDE = Pattern.compile("<fx:include\\s[^>]*/>");

    private static List<Path> files() throws IOException, URISyntaxException {
        var one = Objects.requireNonNull(FxmlTest.class.getResource("money/MoneyView.fxml"));
        try (var all = Files.walk(Path.of(one.toURI()).resolve("../..").normalize())) {
            return all.filter(file -> file.toString().endsWith(".fxml"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    @Test
    void everyViewIsBuilt() throws IOException, URISyntaxException {
        assertThat(files()).hasSizeGreaterThan(20);
        for (var file : files()) {
            var text = Files.readString(file);
            var alone = INCLUDE.matcher(text)
                    .replaceAll("")
                    .replaceAll("fx:controller=\"[^\"]*\"", "")
                    .replaceAll("\\bon[A-Z]\\w*=\"#[^\"]*\"", "");
            onFx(() -> {
                var loader = new FXMLLoader(null, messages.bundle());
                assertThat(loader.<Object>load(new ByteArrayInputStream(alone.getBytes(StandardCharsets.UTF_8))))
                        .as(file.toString())
                        .isNotNull();
                return loader;
            });
        }
    }

    @Test
    void everyControllerHasWhatItsViewNames() throws Exception {
        for (var file : files()) {
            var text = Files.readString(file);
            var controller = Class.forName(
                    all("fx:controller=\"([^\"]+)\"", text).findFirst().orElseThrow());
            var own = INCLUDE.matcher(text).replaceAll("");
            var fields = Arrays.stream(controller.getDeclaredFields())
                    .map(java.lang.reflect.Field::getName)
                    .toList();
            var methods = Arrays.stream(controller.getDeclaredMethods())
                    .map(java.lang.reflect.Method::getName)
                    .toList();
            var within = all("\"\\$(\\w+)\"", own).toList();
            assertThat(fields)
                    .as(file.toString())
                    .containsAll(all("fx:id=\"(\\w+)\"", own)
                            .filter(name -> !within.contains(name))
                            .toList());
            assertThat(methods)
                    .as(file.toString())
                    .containsAll(all("\"#(\\w+)\"", text).toList());
        }
    }
}
