package app.fairpanel.evidence;

/// How a question stands with a platform.
public enum QuestionStatus {
    TO_ASK,
    WAITING,
    ANSWERED,
    IN_WRITING,
    CONFLICTING,
    NOT_APPLICABLE;

    /// Whether there is still something to hear.
    public boolean isOpen() {
        return this == TO_ASK || this == WAITING;
    }
}
