import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The list of components (CycloneDX) that Maven wrote, and the Java runtime, which Maven knows nothing of.
final class Bom {
    private static final String BEGIN_OF_COMPONENTS = "\"components\" : [";

    private Bom() {}

    static Path write(Path written, Path target) throws IOException {
        var bom = Files.readString(written);
        if (!bom.contains(BEGIN_OF_COMPONENTS)) {
            throw new IllegalStateException(written + " lists no components.");
        }
        var runtime = """
                %s
                    {
                      "type" : "platform",
                      "name" : "Java runtime",
                      "version" : "%s",
                      "publisher" : "%s",
                      "licenses" : [ { "license" : { "name" : "GPL-2.0-only WITH Classpath-exception-2.0" } } ]
                    },"""
                .formatted(BEGIN_OF_COMPONENTS, Runtime.version(), System.getProperty("java.vendor"));
        return Files.writeString(target, bom.replace(BEGIN_OF_COMPONENTS, runtime));
    }
}
