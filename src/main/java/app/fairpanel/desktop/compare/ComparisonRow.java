package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Topic;
import java.util.List;
import java.util.Locale;

/// One topic across all platforms.
///
/// @param cells one for each platform, in their order
/// @param differs unless everybody is known to say the same: rows that are alike because nobody knows do differ
/// @param toVerify something is unknown, contradicted or old
/// @param inWriting something is in writing
/// @param mustHave the clinician counts it among what a platform must have
/// @param lingers it no longer fits what was asked for, and stays in sight only because it did
public record ComparisonRow(
        Topic topic,
        List<CellText> cells,
        boolean differs,
        boolean toVerify,
        boolean conflicting,
        boolean inWriting,
        boolean mustHave,
        boolean lingers) {

    ComparisonRow lingering() {
        return new ComparisonRow(topic, cells, differs, toVerify, conflicting, inWriting, mustHave, true);
    }

    /// Whether something was told so long ago that it should be asked again.
    boolean stale() {
        return cells.stream().anyMatch(CellText::stale);
    }

    /// Whether every word occurs somewhere in the row.
    boolean mentions(String words) {
        var text = new StringBuilder(topic.name()).append(' ').append(topic.impact());
        cells.forEach(cell -> text.append(' ')
                .append(cell.headline())
                .append(' ')
                .append(cell.detail())
                .append(' ')
                .append(cell.note()));
        var all = text.toString().toLowerCase(Locale.US);
        return List.of(words.strip().toLowerCase(Locale.US).split("\\s+")).stream()
                .allMatch(all::contains);
    }
}
