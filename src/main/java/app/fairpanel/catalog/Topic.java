package app.fairpanel.catalog;

import java.util.List;
import java.util.Optional;

/// Something one can know about a platform.
///
/// @param unit what a number of it is per: "a month", "a session"
/// @param atAGlance whether it is one of the rows to look at first
/// @param impact why it matters, in a few words
/// @param ask what to ask for while nobody knows
/// @param byPayer whether it is asked of one payer or plan type at a time, so that it has no row of its own
/// @param feeds the id of the money input that takes its value
/// @param article the items of the comparison article it comes from
public record Topic(
        String id,
        String name,
        Domain domain,
        TopicKind kind,
        Optional<String> unit,
        boolean atAGlance,
        String impact,
        Optional<String> ask,
        boolean byPayer,
        Optional<String> feeds,
        List<String> article) {}
