package app.fairpanel.money;

import app.fairpanel.evaluation.SessionLine;
import java.util.List;

/// One platform's rates for the practice's mix of sessions.
///
/// @param entries one for each line of the mix; empty when the platform has named no rate at all
record Schedule(List<Entry> entries) {
    static final Schedule NONE = new Schedule(List.of());

    record Entry(SessionLine line, Rate rate) {
        double share() {
            return line.share().doubleValue() / 100;
        }
    }

    /// What a platform pays for a line.
    sealed interface Rate {
        /// @param dollars for one client's session
        record Known(double dollars) implements Rate {}

        record Unknown() implements Rate {}

        /// The platform does not take the line's payer.
        record NotTaken() implements Rate {}
    }

    Schedule {
        entries = List.copyOf(entries);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    SessionTerms terms() {
        double gross = 0;
        double taken = 0;
        double minutes = 0;
        double payments = 0;
        for (var entry : entries) {
            var line = entry.line();
            if (entry.rate() instanceof Rate.NotTaken) {
                continue;
            }
            if (entry.rate() instanceof Rate.Known(var dollars)) {
                gross += entry.share() * dollars * line.groupSize();
            }
            if (!line.addOn()) {
                taken += entry.share();
                payments += entry.share() * line.groupSize();
            }
            minutes += entry.share() * line.minutes();
        }
        return new SessionTerms(gross, taken, minutes, payments, unknown());
    }

    private List<SessionLine> unknown() {
        return entries.stream()
                .filter(entry -> entry.rate() instanceof Rate.Unknown && entry.share() > 0)
                .map(Entry::line)
                .toList();
    }
}
