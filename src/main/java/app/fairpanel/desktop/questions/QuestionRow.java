package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Question;
import app.fairpanel.evidence.QuestionStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One question across all platforms.
///
/// @param standings one for each platform, in their order
record QuestionRow(Question question, List<Standing> standings) {
    QuestionRow {
        standings = List.copyOf(standings);
    }

    boolean has(QuestionStatus status) {
        return standings.stream().anyMatch(standing -> standing.status() == status);
    }

    boolean isOpen() {
        return standings.stream().anyMatch(standing -> standing.status().isOpen());
    }

    boolean isDue() {
        return standings.stream().anyMatch(Standing::due);
    }

    /// Whether the answer belongs in writing, and some platform has not put it there yet.
    boolean lacksWriting() {
        return question.inWriting()
                && standings.stream()
                        .anyMatch(standing -> standing.status() != QuestionStatus.IN_WRITING
                                && standing.status() != QuestionStatus.NOT_APPLICABLE);
    }

    /// Whether every word occurs somewhere in the question.
    boolean mentions(String words) {
        var all = String.join(
                        " ", question.brief(), question.question(), question.why(), question.good(), question.redFlag())
                .toLowerCase(Locale.US);
        return Arrays.stream(words.strip().toLowerCase(Locale.US).split("\\s+")).allMatch(all::contains);
    }

    /// The platform to ask first: the first with which it is open.
    int firstOpen() {
        return standings.stream()
                .filter(standing -> standing.status().isOpen())
                .findFirst()
                .map(standings::indexOf)
                .orElse(0);
    }
}
