package app.fairpanel.desktop.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.money.TableRow.Cell;
import app.fairpanel.desktop.money.TableRow.Weight;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.money.Input;
import app.fairpanel.money.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkedOutTest {
    private static final InputWords WORDS = new InputWords(MoneyPictures.MESSAGES);

    private static List<TableRow> rows(Evaluation evaluation) {
        return new WorkedOut(MoneyPictures.MESSAGES, WORDS, MoneyPictures.of(evaluation), SampleEvaluation.TODAY)
                .rows();
    }

    private static String said(TableRow row) {
        return row.name().words() + " " + row.cells().stream().map(Cell::words).toList();
    }

    @Test
    void theFormulaIsShownWithTodaysNumbers() {
        assertThat(rows(MoneyPictures.worked()))
                .extracting(WorkedOutTest::said)
                .contains(
                        "Completed sessions [77.4, 77.4]",
                        "Payouts [$9,137.92, $9,447.68]",
                        "Average payout [$118 a session, $122 a session]",
                        "Share of payouts [$0.00, −$472.38]",
                        "Membership [−$125.00, $0.00]",
                        "What stays with you [$9,012.92, $8,975.30]")
                .noneMatch(row -> row.startsWith("Card fees"));
    }

    @Test
    void whatNobodyHasConfirmedIsMarked() {
        var rows = rows(MoneyPictures.worked());
        assertThat(named(rows, "Share of each payout").cells().get(1).origin()).isEqualTo("unknown");
        assertThat(named(rows, "Membership fee").cells().getFirst().origin()).isEqualTo("claimed");
        assertThat(named(rows, "Average payout").cells().getFirst().origin()).isEmpty();
        assertThat(WorkedOut.unconfirmed(rows)).contains("claimed", "unknown");
    }

    @Test
    void aFeeScheduleTakesThePlaceOfTheAveragePayout() {
        assertThat(rows(FeeSamples.complete()))
                .extracting(WorkedOutTest::said)
                .contains(
                        "Aetna 90837, 60% of sessions [$118.50, $122.00]", "Cigna 90834, 40% of sessions [$102.00, —]")
                .noneMatch(row -> row.startsWith("Average payout"));
    }

    private static TableRow named(List<TableRow> rows, String name) {
        return rows.stream()
                .filter(row -> row.name().words().equals(name) && row.weight() == Weight.DETAIL)
                .findFirst()
                .orElseThrow();
    }

    /// Another number than it starts with.
    private static BigDecimal another(Input input) {
        var low = input.allowed().low();
        return input.start().filter(start -> start.compareTo(low) == 0).isPresent()
                ? low.add(input.options().isEmpty() ? input.step() : BigDecimal.ONE)
                : low;
    }

    /// That the list of inputs is all that has to know of an input: its number stands below the line that it changes.
    @ParameterizedTest
    @EnumSource
    void everyInputOfTheListStandsBelowItsLine(Input input) {
        boolean practice = input.owner() == Part.Owner.PRACTICE;
        var number = another(input);
        var evaluation = practice
                ? MoneyPictures.with(MoneyPictures.opening(), input, number.toPlainString())
                : MoneyPictures.with(MoneyPictures.opening(), "alma", input, number.toPlainString());
        var rows = rows(evaluation);
        var value = WORDS.value(input, number);
        int at = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).weight() == Weight.DETAIL)
                .filter(i -> rows.get(i)
                        .name()
                        .words()
                        .equals(practice ? WORDS.name(input) + ": " + value : WORDS.name(input)))
                .findFirst()
                .orElseThrow();
        if (!practice) {
            assertThat(rows.get(at).cells().getFirst()).isEqualTo(Cell.of(value));
        }
        var line = IntStream.iterate(at, i -> i - 1)
                .mapToObj(rows::get)
                .filter(row -> row.weight() != Weight.DETAIL)
                .findFirst()
                .orElseThrow();
        assertThat(line.name().words())
                .isEqualTo(MoneyPictures.MESSAGES.get(
                        "money.worked." + input.result().id(), input == Input.HORIZON_MONTHS ? number : 12));
    }
}
