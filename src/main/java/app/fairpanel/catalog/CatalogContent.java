package app.fairpanel.catalog;

import java.util.List;

/// The catalogue's files as they were read, one list for each.
public record CatalogContent(
        List<PublishedSource> sources,
        List<CatalogPlatform> platforms,
        List<Topic> topics,
        List<Claim> claims,
        List<Question> questions,
        List<GuideEntry> guide,
        List<Situation> situations,
        List<TradeOff> tradeOffs,
        List<Term> terms,
        List<License> licenses,
        List<Payer> payers,
        List<PlanType> planTypes,
        List<SessionCode> sessionCodes) {}
