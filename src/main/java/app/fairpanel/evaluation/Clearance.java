package app.fairpanel.evaluation;

/// The clinician's word on whether a platform meets a must-have. Without one it is not cleared.
///
/// @param reason may be blank
public record Clearance(String topic, String platform, boolean passes, String reason) {
    public Clearance {
        reason = reason.strip();
        if (topic.isBlank() || platform.isBlank()) {
            throw new IllegalArgumentException("a clearance needs a topic and a platform");
        }
    }
}
