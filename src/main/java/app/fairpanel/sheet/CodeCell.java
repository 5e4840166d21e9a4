package app.fairpanel.sheet;

import app.fairpanel.evaluation.CptCode;
import java.util.Optional;
import java.util.regex.Pattern;

/// A cell that begins with a CPT code: "90837", "90837 Psychotherapy, 60 min", "90837-95".
///
/// @param rest what stands behind the code, without what parts them; may be empty
record CodeCell(String code, String rest) {
    private static final Pattern CELL = Pattern.compile("(?s)(\\w{5})(?:[\\s:,–—-]+(.*))?");

    static Optional<CodeCell> read(String cell) {
        var found = CELL.matcher(cell.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var rest = Optional.ofNullable(found.group(2)).orElse("").strip();
        return CptCode.read(found.group(1)).map(code -> new CodeCell(code, rest));
    }
}
