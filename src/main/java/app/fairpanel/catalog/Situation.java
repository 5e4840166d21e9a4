package app.fairpanel.catalog;

import java.util.List;
import java.util.Optional;

/// A typical situation, with what usually suits it and what that costs.
///
/// @param must those of the topics that become must-haves
public record Situation(
        String id,
        String title,
        String words,
        Optional<String> leansTo,
        String tradeOff,
        List<String> topics,
        List<String> must,
        List<String> questions,
        List<String> article) {}
