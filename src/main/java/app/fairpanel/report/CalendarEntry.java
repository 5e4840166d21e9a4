package app.fairpanel.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// Something to remember on a day.
///
/// @param id the same whenever it is written again, so that a calendar changes what it has
/// @param at the time of that day, by the clock of whoever looks at the calendar; without one it is about the whole day
/// @param details may be blank
public record CalendarEntry(String id, LocalDate day, Optional<LocalTime> at, String title, String details) {
    public CalendarEntry {
        title = title.strip();
        details = details.strip();
        if (id.isBlank() || title.isEmpty()) {
            throw new IllegalArgumentException("an entry of a calendar needs an id and a title");
        }
    }
}
