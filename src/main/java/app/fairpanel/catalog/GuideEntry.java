package app.fairpanel.catalog;

import java.util.List;
import java.util.Optional;

/// A page of the guide.
///
/// @param platform the platform it describes, for a profile
/// @param body its paragraphs
/// @param newer what was published since that disagrees with it
public record GuideEntry(
        String id,
        Kind kind,
        Optional<Domain> domain,
        Optional<String> platform,
        String title,
        List<String> body,
        List<Newer> newer,
        List<String> topics,
        List<String> questions,
        List<String> article) {
    public enum Kind {
        KNOWLEDGE,
        FAQ,
        PROFILE,
        HOW_TO
    }

    /// @param source the id of a published source
    public record Newer(String words, String source) {}
}
