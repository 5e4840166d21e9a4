package app.fairpanel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fairpanel.evaluation.Decision;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Worked examples from textbooks and published work; `published-cases.json` says where each comes from.
class PublishedCasesTest {
    private static JsonNode cases(String kind) throws IOException {
        try (var file = PublishedCasesTest.class.getResourceAsStream("published-cases.json")) {
            return new ObjectMapper().readTree(file).get(kind);
        }
    }

    static Stream<JsonNode> scores() throws IOException {
        return cases("scores").valueStream();
    }

    static Stream<JsonNode> ranks() throws IOException {
        return cases("ranks").valueStream();
    }

    @ParameterizedTest
    @MethodSource("scores")
    void theScoresAndWhoIsAhead(JsonNode published) {
        var rows = published.get("rows").propertyStream().toList();
        var decision = Cards.weighted(numbers(published.get("weights"), 1));
        for (var row : rows) {
            decision = Cards.rated(
                    decision,
                    row.getKey(),
                    numbers(row.getValue(), 10 / published.get("most").doubleValue()));
        }
        var names = rows.stream().map(Map.Entry::getKey).toList();
        var card = Scorecard.of(decision.withMargin(Optional.of(BigDecimal.ZERO)), names, Map.of());
        for (var name : names) {
            double expected = 100
                    * published.get("expected").get(name).doubleValue()
                    / published.get("expectedOf").doubleValue();
            assertThat(card.fit(name).score().orElseThrow())
                    .as(name)
                    .isCloseTo(
                            expected, within(Math.max(published.get("tolerance").doubleValue(), 1e-9)));
        }
        assertThat(ahead(card)).isEqualTo(texts(published.get("ahead")));
    }

    private static List<String> ahead(Scorecard card) {
        return switch (FitVerdict.of(card)) {
            case FitVerdict.Leads leads -> List.of(leads.leader());
            case FitVerdict.Tie tie -> tie.leaders();
            case FitVerdict.OnlyRated(var platform) -> List.of(platform);
            default -> List.of();
        };
    }

    @ParameterizedTest
    @MethodSource("ranks")
    void theWeightsThatFollowFromAnOrder(JsonNode published) {
        var weights = numbers(published.get("weights"), 1);
        var decision = Cards.weighted(new double[weights.length]).with(Decision.Weighting.BY_RANK);
        assertThat(List.copyOf(Weights.of(decision).values())).hasSize(weights.length);
        for (int i = 0; i < weights.length; i++) {
            assertThat(Weights.of(decision).get("t" + i))
                    .isCloseTo(weights[i], within(published.get("tolerance").doubleValue()));
        }
    }

    private static double[] numbers(JsonNode list, double scale) {
        return list.valueStream()
                .mapToDouble(number -> number.isNull() ? Double.NaN : number.doubleValue() * scale)
                .toArray();
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.textValue()));
        return texts;
    }
}
