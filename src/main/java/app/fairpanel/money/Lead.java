package app.fairpanel.money;

/// Who is ahead over a range of caseloads.
///
/// @param from completed sessions a month
/// @param to completed sessions a month; infinite for the last range
public record Lead(double from, double to, Leader leader) {
    /// Which of the two that are compared.
    public enum Leader {
        FIRST,
        SECOND,
        EQUAL;

        public Leader mirrored() {
            return switch (this) {
                case FIRST -> SECOND;
                case SECOND -> FIRST;
                case EQUAL -> EQUAL;
            };
        }
    }

    public boolean contains(double sessions) {
        return sessions >= from && sessions < to;
    }
}
