package app.fairpanel.evaluation;

/// A question that was on the list of a conversation, and how it went with it there.
///
/// @param question the id of the question
/// @param words what was noted for it; while it is open, what has been typed so far
/// @param scope what the answer is limited to, as far as it was typed
public record CallItem(String question, Result result, String words, Scope scope) {
    public enum Result {
        OPEN,
        ANSWERED,
        /// They will answer in writing.
        WILL_WRITE,
        /// The person asked did not know.
        DID_NOT_KNOW,
        SKIPPED
    }

    public CallItem {
        if (question.isBlank()) {
            throw new IllegalArgumentException("an item of a call needs a question");
        }
    }

    public static CallItem open(String question) {
        return new CallItem(question, Result.OPEN, "", Scope.ANY);
    }
}
