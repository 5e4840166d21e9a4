import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// A home that is nobody's, with one evaluation in it, for the app to rehearse in.
record RehearsalHome(Path folder, Path file) {
    static RehearsalHome make(Path folder, Path example) throws IOException {
        Tools.emptied(folder);
        var evaluations = Files.createDirectories(folder.resolve("Documents/Fairpanel"));
        return new RehearsalHome(folder, Files.copy(example, evaluations.resolve("Rehearsal.fairpanel.json")));
    }

    /// What tells the app on each system that this is its home; with [#option], as Java takes the home itself from the
    /// system's list of users.
    Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        for (var variable : new String[] {
            "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"
        }) {
            environment.put(variable, folder.resolve(variable.toLowerCase(Locale.ROOT)).toString());
        }
        return environment;
    }

    String option() {
        return "-Duser.home=" + folder;
    }
}
