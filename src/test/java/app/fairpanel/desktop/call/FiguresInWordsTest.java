package app.fairpanel.desktop.call;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresInWordsTest {
    private static List<Topic> topics(String question) {
        return CATALOG.question(question).orElseThrow().topics().stream()
                .map(topic -> CATALOG.topic(topic).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $125 a month, nothing for the directory         | membership-fee=$125
            It is 125 per month and 2.9% on cards           | membership-fee=125 card-fees=2.9%
            $1,125.50/month                                 | membership-fee=$1,125.50
            $1,140 a year                                   |
            $125 a month, or $1,140 a year                  | membership-fee=$125
            $125 a month until June, then $95               |
            between $95-125 a month                         | membership-fee=$95-125
            No fee at all for the first 3 clients           |
            2.9% by card, 3.5% for American Express         |
            """)
    void aFigureIsFoundWhereOnlyOneFits(String words, String expected) {
        var found = FiguresInWords.of(words, topics("all-fees"));

        assertThat(found.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList())
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void timesAreFoundInDaysAndWeeks() {
        assertThat(FiguresInWords.of("Usually 2–4 weeks, with luck", topics("credentialing-time")))
                .containsValue("2–4 weeks");
        assertThat(FiguresInWords.of("14 days for one, 30 days for others", topics("credentialing-time")))
                .isEmpty();
    }
}
