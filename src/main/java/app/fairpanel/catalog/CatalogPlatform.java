package app.fairpanel.catalog;

import java.util.Optional;

/// A platform that the app knows something about before anybody has asked.
public record CatalogPlatform(String id, String name, Model kind, String summary, Optional<String> website) {
    /// How it is paid.
    public enum Model {
        /// By a membership fee.
        MEMBERSHIP,
        /// By a share of each payout.
        SHARE,
        /// By the difference between what the payer pays it and what it pays out.
        SPREAD,
        /// Not at all: the clinician's own contracts, with a billing service.
        DIRECT
    }
}
