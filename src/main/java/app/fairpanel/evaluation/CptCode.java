package app.fairpanel.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The form of the codes that services are billed under: five characters, such as 90837 or H0004.
public final class CptCode {
    private static final Pattern FORM = Pattern.compile("[0-9A-Z][0-9]{3}[0-9A-Z]");

    private CptCode() {}

    /// @return the code as it is written; nothing when it is none
    public static Optional<String> read(String typed) {
        return Optional.of(typed.strip().toUpperCase(Locale.ROOT))
                .filter(code -> FORM.matcher(code).matches());
    }
}
