package app.fairpanel.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.TopicKind;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.TypedValue.Reason;
import app.fairpanel.desktop.words.TypedValue.Refused;
import app.fairpanel.desktop.words.TypedValue.Understood;
import app.fairpanel.evaluation.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedValueTest {
    private final ValueText words = new ValueText(Messages.load());

    private static Topic topic(TopicKind kind, String unit) {
        return new Topic(
                "topic",
                "Topic",
                Domain.MONEY,
                kind,
                Optional.of(unit).filter(per -> !per.isEmpty()),
                false,
                "",
                Optional.empty(),
                false,
                Optional.empty(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONEY   | a month          | 125                  | $125 a month",
                "MONEY   | a month          | $125 a month         | $125 a month",
                "MONEY   | a month          | $1,234.50/mo         | $1,234.50 a month",
                "MONEY   | a month          | '1.234,50 €'         | $1,234.50 a month",
                "MONEY   | a session        | $118.5 per session   | $118.50 a session",
                "MONEY   | a session        | $90–$110             | $90–$110 a session",
                "MONEY   | a session        | about 90 to 110      | about $90–$110 a session",
                "MONEY   | a session        | at least $100        | from $100 a session",
                "PERCENT | of each payout   | 12 %                 | 12% of each payout",
                "PERCENT | of each payout   | 4,6%                 | 4.6% of each payout",
                "PERCENT | of each payout   | 0-15%                | 0–15% of each payout",
                "PERCENT | of each payout   | 5% of each payout    | 5% of each payout",
                "PERCENT | '' | 100                  | 100%",
                "DAYS    | '' | 1                    | 1 day",
                "DAYS    | '' | 30                   | 30 days",
                "DAYS    | '' | 45 days              | 45 days",
                "DAYS    | '' | up to 45 days        | up to 45 days",
                "DAYS    | '' | within 45            | up to 45 days",
                "DAYS    | '' | 14–28                | 14–28 days",
                "DAYS    | '' | 14 to 28 days        | 14–28 days",
                "DAYS    | '' | from 28 to 14        | 14–28 days",
                "DAYS    | '' | between 14 and 28    | 14–28 days",
                "DAYS    | '' | 2-4 weeks            | 14–28 days",
                "DAYS    | '' | 6 weeks              | 42 days",
                "DAYS    | '' | 3 weeks to 2 months  | 21–60 days",
                "DAYS    | after approval   | ~21 days after approval | about 21 days after approval",
                "COUNT   | '' | 1,250                | 1,250",
                "YES_NO  | '' | Yes                  | Yes",
                "YES_NO  | '' | no                   | No",
                "TEXT    | '' | '  Built in  '       | Built in",
            })
    void readsWhatPeopleWrite(TopicKind kind, String unit, String typed, String said) {
        var topic = topic(kind, unit);

        assertThat(TypedValue.read(typed, topic))
                .isInstanceOfSatisfying(
                        Understood.class,
                        reading -> assertThat(words.of(reading.value(), topic)).isEqualTo(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONEY   | a month | abc            | NOT_A_NUMBER",
                "MONEY   | a month | NaN            | NOT_A_NUMBER",
                "MONEY   | a month | Infinity       | NOT_A_NUMBER",
                "MONEY   | a month | 1e999          | NOT_A_NUMBER",
                "MONEY   | a month | 1e-5           | NOT_A_NUMBER",
                "MONEY   | a month | $              | NOT_A_NUMBER",
                "MONEY   | a month | 12%            | NOT_A_NUMBER",
                "MONEY   | a month | 1.2.3          | NOT_A_NUMBER",
                "MONEY   | a month | $1,500 a year  | NOT_A_NUMBER",
                "MONEY   | a month | 100 or 200     | NOT_A_NUMBER",
                "MONEY   | a month | 99999999999999999999999999999999999 | NOT_A_NUMBER",
                "MONEY   | a month | -3             | NEGATIVE",
                "MONEY   | a month | -$3            | NEGATIVE",
                "MONEY   | a month | ($3.00)        | NEGATIVE",
                "MONEY   | a month | 1000001        | TOO_HIGH",
                "PERCENT | '' | 101%           | TOO_HIGH",
                "PERCENT | '' | 50–250 %       | TOO_HIGH",
                "PERCENT | '' | $12            | NOT_A_NUMBER",
                "DAYS    | '' | $45            | NOT_A_NUMBER",
                "DAYS    | '' | 3 business days | NOT_A_NUMBER",
                "DAYS    | '' | soon           | NOT_A_NUMBER",
                "DAYS    | '' | 15th and last day | NOT_A_NUMBER",
                "DAYS    | '' | 14–            | NOT_A_NUMBER",
                "COUNT   | '' | 12 34          | NOT_A_NUMBER",
                "YES_NO  | '' | perhaps        | NOT_YES_OR_NO",
            })
    void saysWhyItRefuses(TopicKind kind, String unit, String typed, Reason reason) {
        assertThat(TypedValue.read(typed, topic(kind, unit))).isEqualTo(new Refused(reason));
    }

    @Test
    void aRangeStandsForItsMiddle() {
        assertThat(TypedValue.read("14–28", topic(TopicKind.DAYS, "")))
                .isEqualTo(new Understood(new Value.Quantity(
                        Value.QuantityKind.DAYS,
                        new BigDecimal(21),
                        Optional.of(new BigDecimal(14)),
                        Optional.of(new BigDecimal(28)),
                        Value.Precision.EXACT)));
    }

    @Test
    void blanksAreNoValue() {
        assertThat(TypedValue.read("  ", topic(TopicKind.MONEY, ""))).isEqualTo(new TypedValue.Nothing());
    }
}
