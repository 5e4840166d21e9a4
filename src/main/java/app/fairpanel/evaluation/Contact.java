package app.fairpanel.evaluation;

/// Somebody at a platform whom the clinician deals with.
///
/// @param name blank while only the role is known
/// @param role what they do there, such as "provider support"
/// @param hours when they can be reached, in the clinician's words
public record Contact(String id, String platform, String name, String role, String phone, String email, String hours) {
    public Contact {
        name = name.strip();
        role = role.strip();
        phone = phone.strip();
        email = email.strip();
        hours = hours.strip();
        if (id.isBlank() || platform.isBlank()) {
            throw new IllegalArgumentException("a contact needs an id and a platform");
        }
    }
}
