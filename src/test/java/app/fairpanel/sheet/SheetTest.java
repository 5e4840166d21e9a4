package app.fairpanel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.sheet.Sheet.Problem;
import app.fairpanel.sheet.Sheet.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    private static List<List<String>> cells(String text) {
        return sheet(text).rows().stream().map(Sheet.Row::cells).toList();
    }

    private static Sheet sheet(String text) {
        assertThat(Sheet.read(text, FeeImport.MOST_ROWS)).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) Sheet.read(text, FeeImport.MOST_ROWS)).sheet();
    }

    @Test
    void whatASpreadsheetCopiesIsPartedByTabs() {
        assertThat(cells("Aetna\t90837\t$1,234.50\nCigna\t90834\t"))
                .containsExactly(List.of("Aetna", "90837", "$1,234.50"), List.of("Cigna", "90834", ""));
    }

    @Test
    void aCsvFileIsPartedByCommasOrSemicolons() {
        assertThat(cells("Aetna,90837,\"$1,234.50\"\r\n\"Blue; Shield\",90834,\"say \"\"yes\"\"\"\r\n"))
                .containsExactly(
                        List.of("Aetna", "90837", "$1,234.50"), List.of("Blue; Shield", "90834", "say \"yes\""));
        assertThat(cells("Aetna;90837;1.234,50\nCigna;90834;98,00"))
                .containsExactly(List.of("Aetna", "90837", "1.234,50"), List.of("Cigna", "90834", "98,00"));
    }

    @Test
    void rowsKeepThePlaceThatTheyHaveInTheText() {
        assertThat(sheet("Aetna,90837\n\n , \n\"Cigna\nHMO\",90834\nOptum,90832")
                        .rows())
                .extracting(Sheet.Row::line)
                .containsExactly(1, 4, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n", "\t\t\n"})
    void nothingIsNoTable(String text) {
        assertThat(Sheet.read(text, FeeImport.MOST_ROWS)).isEqualTo(new Reading.Refused(Problem.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aetna,90837\n\"Cigna,90834\n", "\"Aetna\"x,90837"})
    void aQuotationMarkThatDoesNotCloseACellIsNamed(String text) {
        assertThat(Sheet.read(text, FeeImport.MOST_ROWS)).isEqualTo(new Reading.Refused(Problem.QUOTES));
    }

    @Test
    void aWholeLedgerIsNoFeeSchedule() {
        assertThat(Sheet.read("Aetna,90837\n".repeat(FeeImport.MOST_ROWS + 1), FeeImport.MOST_ROWS))
                .isEqualTo(new Reading.Refused(Problem.TOO_MANY_ROWS));
        assertThat(sheet("Aetna,90837\n".repeat(FeeImport.MOST_ROWS)).rows()).hasSize(FeeImport.MOST_ROWS);
    }

    @Test
    void whatPartsTheFirstLinePartsAll() {
        assertThat(cells("\uFEFFKey,Value\n\na,one\ttwo\nb,\"three\r\nlines; so\""))
                .containsExactly(List.of("Key", "Value"), List.of("a", "one\ttwo"), List.of("b", "three\nlines; so"));
        assertThat(cells("Fees\n\nAetna\t$1,234.50\nCigna\t$98"))
                .containsExactly(List.of("Fees"), List.of("Aetna", "$1,234.50"), List.of("Cigna", "$98"));
        assertThat(cells("Aetna\t$1,234.50")).containsExactly(List.of("Aetna", "$1,234.50"));
        assertThat(cells("Fees, 2026\t\nAetna\t90837"))
                .containsExactly(List.of("Fees, 2026", ""), List.of("Aetna", "90837"));
    }
}
