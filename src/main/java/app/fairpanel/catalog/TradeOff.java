package app.fairpanel.catalog;

import java.util.List;
import java.util.Optional;

/// One of the plain either-or choices behind the decision.
public record TradeOff(
        String id,
        String title,
        String question,
        List<Side> sides,
        List<String> topics,
        List<String> questions,
        List<String> article) {

    /// @param leansTo the platform this side speaks for, if it does
    /// @param more the topics that count more on this side
    /// @param less the topics that count less on this side
    /// @param must those of the topics that count more which become must-haves
    public record Side(
            String id,
            String words,
            Optional<String> leansTo,
            List<String> more,
            List<String> less,
            List<String> must) {}
}
