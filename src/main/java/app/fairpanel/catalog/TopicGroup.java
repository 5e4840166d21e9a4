package app.fairpanel.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Topics that stand together: those to look at first, or the others of one of the six domains.
///
/// @param domain absent for the topics to look at first
public record TopicGroup(Optional<Domain> domain) {
    /// All groups, in their order.
    public static List<TopicGroup> all() {
        return Stream.concat(
                        Stream.of(Optional.<Domain>empty()),
                        Stream.of(Domain.values()).map(Optional::of))
                .map(TopicGroup::new)
                .toList();
    }

    public static TopicGroup of(Topic topic) {
        return new TopicGroup(topic.atAGlance() ? Optional.empty() : Optional.of(topic.domain()));
    }

    public boolean holds(Topic topic) {
        return equals(of(topic));
    }
}
