package app.fairpanel.evaluation;

import java.util.Optional;

/// A topic of the clinician's own: one more row to compare platforms by.
///
/// @param domain which of the six parts it belongs to, by the catalogue's name in kebab-case
/// @param kind what its values look like, by the catalogue's name in kebab-case
/// @param unit what a number of it is per: "a month", "a session"
/// @param impact why it matters, in a few words; may be blank
public record OwnTopic(String id, String name, String domain, String kind, Optional<String> unit, String impact) {
    public OwnTopic {
        name = name.strip();
        impact = impact.strip();
        unit = unit.map(String::strip).filter(text -> !text.isEmpty());
        if (id.isBlank() || name.isEmpty() || domain.isBlank() || kind.isBlank()) {
            throw new IllegalArgumentException("a topic needs an id, a name, a domain and a kind");
        }
    }
}
