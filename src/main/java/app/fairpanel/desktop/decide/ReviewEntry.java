package app.fairpanel.desktop.decide;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.evaluation.Commitment;
import app.fairpanel.report.CalendarEntry;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The day to look at the decision again, as an entry of a calendar that says what was decided and why.
final class ReviewEntry {
    private final Messages messages;

    ReviewEntry(Messages messages) {
        this.messages = messages;
    }

    /// @param evaluation its id, so that the same entry is changed when it is taken there again
    /// @return nothing while no day is set
    Optional<CalendarEntry> of(Commitment commitment, String evaluation, Names names) {
        return commitment
                .review()
                .map(day -> new CalendarEntry(
                        evaluation + "-review",
                        day,
                        Optional.empty(),
                        messages.get("overview.follow-up.review"),
                        details(commitment, names)));
    }

    private String details(Commitment commitment, Names names) {
        return Stream.of(
                        messages.get(
                                "overview.decided",
                                names.platforms(commitment.platforms()),
                                DateText.of(commitment.date())),
                        said("decide.record.reasons", commitment.reasons()),
                        said("decide.record.change-mind", commitment.changeMind()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String said(String key, String words) {
        return words.isEmpty() ? "" : messages.get("decide.record.calendar.said", messages.get(key), words);
    }
}
