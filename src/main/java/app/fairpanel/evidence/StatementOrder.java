package app.fairpanel.evidence;

import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Statement;
import java.util.Comparator;
import java.util.Optional;

/// The orders in which statements are weighed. Both are total, so that the order in which statements were entered
/// never matters. What is undated is oldest, and of two undated ones that which says something comparable goes first;
/// ids break the ties that are left, and ids given later are greater.
final class StatementOrder {
    private StatementOrder() {}

    static final Comparator<Statement> NEWEST_FIRST = Comparator.comparing(
                    Statement::date,
                    Comparator.comparing((Optional<PartialDate> date) -> date.isPresent())
                            .thenComparing(
                                    date -> date.map(PartialDate::firstDay).orElse(java.time.LocalDate.MIN)))
            .thenComparing(
                    statement -> statement.date().isEmpty() && statement.value().isPresent())
            .thenComparing(Statement::id)
            .reversed();

    static final Comparator<Statement> STRONGEST_FIRST =
            Comparator.comparing(Statement::strength).reversed().thenComparing(NEWEST_FIRST);

    /// Whether one is dated later than the other. What is undated is never newer.
    static boolean isNewer(Statement one, Statement other) {
        return one.date().isPresent()
                && other.date().isPresent()
                && one.date().get().compareTo(other.date().get()) > 0;
    }
}
