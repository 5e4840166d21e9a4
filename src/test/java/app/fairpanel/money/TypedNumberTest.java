package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.money.TypedNumber.Reading;
import app.fairpanel.money.TypedNumber.Reason;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {
    private static Input input(String id) {
        return Input.byId(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "own-ehr          | 125              | 125",
                "own-ehr          | $125             | 125",
                "own-ehr          | $ 125.50         | 125.5",
                "own-ehr          | 125 USD          | 125",
                "own-ehr          | 125.             | 125",
                "own-ehr          | .5               | 0.5",
                "own-ehr          | +5               | 5",
                "own-ehr          | -0               | 0",
                "own-ehr          | '  125  '        | 125",
                "own-ehr          | $125 / mo        | 125",
                "own-ehr          | $125 a month     | 125",
                "own-ehr          | 1,5              | 1.5",
                "own-ehr          | 0,125            | 0.125",
                "own-ehr          | 12,5000          | 12.5",
                "joining-cost     | $1,234.50        | 1234.5",
                "joining-cost     | '1.234,50 €'     | 1234.5",
                "joining-cost     | 1 234,50         | 1234.5",
                "joining-cost     | 1'234.50         | 1234.5",
                "joining-cost     | 1,234            | 1234",
                "joining-cost     | 1.234            | 1.234",
                "share-maximum    | 12.345,6         | 12345.6",
                "payout-share     | 12%              | 12",
                "payout-share     | 12 %             | 12",
                "payout-share     | 4,6 %            | 4.6",
                "payout-share     | 0                | 0",
                "payout-share     | 100              | 100",
                "credentialing-days | 45 days        | 45",
                "sessions-per-week  | 22             | 22",
                "joining-cost     | $ 1 234.50       | 1234.5",
                "joining-cost     | 'US$1,234.50'    | 1234.5",
                "joining-cost     | '€1.234,50'      | 1234.5",
                "sessions-per-week  | 22 sessions    | 22",
                "admin-hours      | 3.5 hours        | 3.5",
                "sessions-per-week  | 22 sessions a week | 22",
                "credentialing-days | 6 weeks        | 42",
                "own-ehr          | $600 a year      | 50",
                "own-ehr          | $1,000/yr        | 83.33",
                "note-minutes     | 0.5 hours        | 30",
            })
    void isAcceptedWhereTheMeaningIsPlain(String id, String typed, BigDecimal number) {
        assertThat(TypedNumber.read(typed, input(id)))
                .isInstanceOfSatisfying(
                        Reading.Accepted.class,
                        accepted -> assertThat(accepted.number()).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "own-ehr           | ''              | EMPTY",
                "own-ehr           | '   '           | EMPTY",
                "own-ehr           | abc             | NOT_A_NUMBER",
                "own-ehr           | NaN             | NOT_A_NUMBER",
                "own-ehr           | Infinity        | NOT_A_NUMBER",
                "own-ehr           | $               | NOT_A_NUMBER",
                "own-ehr           | -               | NOT_A_NUMBER",
                "own-ehr           | .               | NOT_A_NUMBER",
                "own-ehr           | 1.2.3           | NOT_A_NUMBER",
                "own-ehr           | 12 34           | NOT_A_NUMBER",
                "own-ehr           | 1,23,4          | NOT_A_NUMBER",
                "own-ehr           | 5 5             | NOT_A_NUMBER",
                "own-ehr           | 0x1F            | NOT_A_NUMBER",
                "own-ehr           | 100 or 200      | NOT_A_NUMBER",
                "own-ehr           | 1e999           | NOT_PLAIN",
                "own-ehr           | 1E3             | NOT_PLAIN",
                "own-ehr           | 99999999999999999999999999999999999999999 | NOT_PLAIN",
                "own-ehr           | 12%             | NOT_A_PERCENTAGE",
                "payout-share      | $12             | NOT_MONEY",
                "credentialing-days| '45 €'          | NOT_MONEY",
                "own-ehr           | -3              | NEGATIVE",
                "own-ehr           | -$3             | NEGATIVE",
                "own-ehr           | ($3.00)         | NEGATIVE",
                "own-ehr           | 1000.01         | TOO_HIGH",
                "own-ehr           | -1e999          | NOT_PLAIN",
                "own-ehr           | 1,234.50        | TOO_HIGH",
                "own-ehr           | ∞               | NOT_A_NUMBER",
                "own-ehr           | ½               | NOT_A_NUMBER",
                "own-ehr           | %               | NOT_A_PERCENTAGE",
                "payout-share      | %               | NOT_A_NUMBER",
                "payout-share      | 12 %%           | NOT_A_NUMBER",
                "payout-share      | 100.01 %        | TOO_HIGH",
                "payout-share      | -5 %            | NEGATIVE",
                "payout-share      | nan             | NOT_A_NUMBER",
                "payout-share      | 101             | TOO_HIGH",
                "payout-share      | 250 %           | TOO_HIGH",
                "weeks-per-year    | 0               | TOO_LOW",
                "sessions-per-week | 61              | TOO_HIGH",
                "sessions-per-week | 80 sessions a month | OTHER_UNIT",
                "credentialing-days | 3 hours        | OTHER_UNIT",
                "joining-cost      | $50 a month     | OTHER_UNIT",
                "credentialing-days | 2,000 weeks    | TOO_HIGH",
            })
    void isRefusedWithAReason(String id, String typed, Reason reason) {
        assertThat(TypedNumber.read(typed, input(id))).isEqualTo(new Reading.Refused(reason));
    }
}
