package app.fairpanel.desktop.history;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.DifferenceText;
import app.fairpanel.desktop.words.MomentText;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.storage.Difference;
import app.fairpanel.storage.VersionHistory;
import java.util.List;
import java.util.Locale;

/// Says what the kept versions are, and what bringing one back would change. Touches no node.
public final class HistoryText {
    private final DifferenceText differences;
    private final MomentText moments;
    private final Messages messages;

    public HistoryText(DifferenceText differences, MomentText moments, Messages messages) {
        this.differences = differences;
        this.moments = moments;
        this.messages = messages;
    }

    /// The versions, newest first.
    List<HistoryEntry> entries(VersionHistory history) {
        return history.versions().stream()
                .map(version -> new HistoryEntry(
                        version.evaluation(),
                        moments.of(version.snapshot().at()),
                        version.since()
                                .map(differences::summary)
                                .map(HistoryText::sentence)
                                .orElse(messages.get("history.oldest"))))
                .toList();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.US) + words.substring(1);
    }

    /// What would change if a version came in the place of what is there now; nothing when they are the same.
    List<String> changes(Evaluation version, Evaluation now) {
        return differences.lines(Difference.between(now, version), List.of(now, version));
    }

    String label(HistoryEntry entry) {
        return messages.get("history.edit", entry.when());
    }
}
