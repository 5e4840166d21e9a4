package app.fairpanel.evaluation;

/// The clinician's own note beside what is known of a topic at a platform. Nobody said it, and nothing follows from it.
public record CellNote(String topic, String platform, String text) {
    public CellNote {
        text = text.strip();
        if (topic.isBlank() || platform.isBlank()) {
            throw new IllegalArgumentException("a note needs a topic and a platform");
        }
    }
}
