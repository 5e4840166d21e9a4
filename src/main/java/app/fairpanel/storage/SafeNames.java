package app.fairpanel.storage;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Names for files and folders made of what users and files say.
final class SafeNames {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,79}");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cntrl}\\p{Cs}/\\\\:*?\"<>|]+");
    private static final Pattern OF_WINDOWS = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final int LONGEST = 80;

    private SafeNames() {}

    /// The name of what belongs to an id, which comes out of a file and may be anything.
    static String of(String id) {
        return ID.matcher(id).matches() ? id : "id-" + Sha256.of(id.getBytes(StandardCharsets.UTF_8));
    }

    /// A file name, without its ending, as close as possible to a person's name on every system; empty when nothing of
    /// it can stay.
    static String ofPerson(String name) {
        var clean = NOT_IN_NAMES.matcher(name).replaceAll(" ").strip().replaceAll("^\\.+|[. ]+$", "");
        var shortened = clean.codePointCount(0, clean.length()) > LONGEST
                ? clean.substring(0, clean.offsetByCodePoints(0, LONGEST)).strip()
                : clean;
        return OF_WINDOWS.matcher(shortened).matches() ? shortened + "_" : shortened;
    }
}
