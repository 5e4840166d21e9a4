package app.fairpanel.catalog;

import java.util.List;

/// Small catalogues for tests that need only a few topics and claims.
public final class CatalogSamples {
    private CatalogSamples() {}

    public static Catalog of(List<PublishedSource> sources, List<Topic> topics, List<Claim> claims) {
        return of(sources, topics, claims, List.of());
    }

    public static Catalog of(
            List<PublishedSource> sources, List<Topic> topics, List<Claim> claims, List<Question> questions) {
        return new Catalog(new CatalogContent(
                sources, List.of(), topics, claims, questions, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of()));
    }
}
