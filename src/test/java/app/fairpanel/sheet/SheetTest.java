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
        assertThat(Sheet.read(text)).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) Sheet.read(text)).sheet();
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
        assertThat(Sheet.read(text)).isEqualTo(new Reading.Refused(Problem.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aetna,90837\n\"Cigna,90834\n", "\"Aetna\"x,90837"})
    void aQuotationMarkThatDoesNotCloseACellIsNamed(String text) {
        assertThat(Sheet.read(text)).isEqualTo(new Reading.Refused(Problem.QUOTES));
    }

    @Test
    void aWholeLedgerIsNoFeeSchedule() {
        assertThat(Sheet.read("Aetna,90837\n".repeat(Sheet.MOST_ROWS + 1)))
                .isEqualTo(new Reading.Refused(Problem.TOO_MANY_ROWS));
        assertThat(sheet("Aetna,90837\n".repeat(Sheet.MOST_ROWS)).rows()).hasSize(Sheet.MOST_ROWS);
    }
}
