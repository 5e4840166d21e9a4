package app.fairpanel.evaluation;

import java.time.LocalDate;
import java.util.List;

/// The user's decision between statements that contradict each other.
///
/// @param statement the id of the statement that holds
/// @param among the ids of the statements it was chosen from; one that is not among them reopens the conflict
public record Ruling(
        String topic,
        String platform,
        Scope scope,
        String statement,
        List<String> among,
        String reason,
        LocalDate date) {
    public Ruling {
        among = List.copyOf(among);
        reason = reason.strip();
    }
}
