package app.fairpanel.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The forms in which the comparison can leave the app. The only list of them.
public enum ComparisonFormat {
    /// A page for the browser, and to print from there.
    HTML,
    /// For a spreadsheet.
    CSV;

    /// What it is called on the command line, and how the names of its files end: `html`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String write(ComparisonTable table) {
        return switch (this) {
            case HTML -> ComparisonPage.write(table);
            case CSV -> ComparisonCsv.write(table);
        };
    }

    public static Optional<ComparisonFormat> of(String key) {
        return List.of(values()).stream()
                .filter(format -> format.key().equals(key))
                .findFirst();
    }
}
