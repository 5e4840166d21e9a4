package app.fairpanel.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What matters to the clinician, how the platforms do in it, and what was decided.
///
/// @param weighting where the weights come from
/// @param criteria at most one for each topic; by rank, the most important first
/// @param ratings at most one for each topic and platform
/// @param clearances at most one for each topic and platform
/// @param tradeOffs at most one for each trade-off
/// @param situation the id of the typical situation that was taken as a start
/// @param money how money takes part; nothing when it does not
/// @param margin how many points apart, of 100, count as no clear winner; the app's own when absent
/// @param worthAsking dollars a year below which an answer is not worth asking for; the app's own when absent
public record Decision(
        Weighting weighting,
        List<Criterion> criteria,
        List<Rating> ratings,
        List<Clearance> clearances,
        List<TradeOffChoice> tradeOffs,
        Optional<String> situation,
        Optional<MoneyScale> money,
        Optional<BigDecimal> margin,
        Optional<BigDecimal> worthAsking,
        Optional<Commitment> commitment) {
    public enum Weighting {
        /// The weights as they are set.
        SET,
        /// Rank-order-centroid weights, from the order of the criteria.
        BY_RANK
    }

    public static final Decision EMPTY = new Decision(
            Weighting.SET,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Decision {
        criteria = List.copyOf(criteria);
        ratings = List.copyOf(ratings);
        clearances = List.copyOf(clearances);
        tradeOffs = List.copyOf(tradeOffs);
        margin = margin.map(Amounts::canonical);
        worthAsking = worthAsking.map(Amounts::canonical);
    }

    public Optional<Criterion> criterion(String topic) {
        return criteria.stream()
                .filter(criterion -> criterion.topic().equals(topic))
                .findFirst();
    }

    public Optional<Rating> rating(String topic, String platform) {
        return ratings.stream()
                .filter(rating ->
                        rating.topic().equals(topic) && rating.platform().equals(platform))
                .findFirst();
    }

    public Optional<Clearance> clearance(String topic, String platform) {
        return clearances.stream()
                .filter(clearance ->
                        clearance.topic().equals(topic) && clearance.platform().equals(platform))
                .findFirst();
    }

    /// Adds a criterion, or replaces the one for its topic.
    public Decision with(Criterion criterion) {
        return withCriteria(
                Lists.put(criteria, criterion, other -> other.topic().equals(criterion.topic())));
    }

    public Decision withCriteria(List<Criterion> changed) {
        return new Decision(
                weighting, changed, ratings, clearances, tradeOffs, situation, money, margin, worthAsking, commitment);
    }

    public Decision with(Weighting changed) {
        return new Decision(
                changed, criteria, ratings, clearances, tradeOffs, situation, money, margin, worthAsking, commitment);
    }

    /// Adds a rating, or replaces the one for its topic and platform.
    public Decision with(Rating rating) {
        return withRatings(Lists.put(
                ratings,
                rating,
                other ->
                        other.topic().equals(rating.topic()) && other.platform().equals(rating.platform())));
    }

    public Decision withoutRating(String topic, String platform) {
        return withRatings(Lists.without(
                ratings,
                rating -> rating.topic().equals(topic) && rating.platform().equals(platform)));
    }

    private Decision withRatings(List<Rating> changed) {
        return new Decision(
                weighting, criteria, changed, clearances, tradeOffs, situation, money, margin, worthAsking, commitment);
    }

    /// Sets whether a platform meets a must-have; nothing lets it be not cleared again.
    public Decision withClearance(String topic, String platform, Optional<Clearance> clearance) {
        var others = Lists.without(
                clearances,
                other -> other.topic().equals(topic) && other.platform().equals(platform));
        var changed = clearance.map(set -> Lists.put(others, set, set::equals)).orElse(others);
        return new Decision(
                weighting, criteria, ratings, changed, tradeOffs, situation, money, margin, worthAsking, commitment);
    }

    /// Chooses a side of a trade-off; nothing leaves it open again.
    public Decision withTradeOff(String tradeOff, Optional<TradeOffChoice> choice) {
        var others = Lists.without(tradeOffs, other -> other.tradeOff().equals(tradeOff));
        var changed =
                choice.map(chosen -> Lists.put(others, chosen, chosen::equals)).orElse(others);
        return new Decision(
                weighting, criteria, ratings, clearances, changed, situation, money, margin, worthAsking, commitment);
    }

    public Decision withSituation(Optional<String> changed) {
        return new Decision(
                weighting, criteria, ratings, clearances, tradeOffs, changed, money, margin, worthAsking, commitment);
    }

    public Decision withMoney(Optional<MoneyScale> changed) {
        return new Decision(
                weighting,
                criteria,
                ratings,
                clearances,
                tradeOffs,
                situation,
                changed,
                margin,
                worthAsking,
                commitment);
    }

    public Decision withMargin(Optional<BigDecimal> changed) {
        return new Decision(
                weighting,
                criteria,
                ratings,
                clearances,
                tradeOffs,
                situation,
                money,
                changed,
                worthAsking,
                commitment);
    }

    public Decision withWorthAsking(Optional<BigDecimal> changed) {
        return new Decision(
                weighting, criteria, ratings, clearances, tradeOffs, situation, money, margin, changed, commitment);
    }

    public Decision withCommitment(Optional<Commitment> changed) {
        return new Decision(
                weighting, criteria, ratings, clearances, tradeOffs, situation, money, margin, worthAsking, changed);
    }
}
