package app.fairpanel.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.report.ComparisonTable.Cell;
import app.fairpanel.report.ComparisonTable.Columns;
import app.fairpanel.report.ComparisonTable.Group;
import app.fairpanel.report.ComparisonTable.Parts;
import app.fairpanel.report.ComparisonTable.Row;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonFilesTest {
    private static ComparisonTable table(String finding) {
        return new ComparisonTable(
                "en",
                "Dana <Rivera>",
                "As of today",
                new Columns("Part", "Topic", List.of("Alma", "Headway"), "Why"),
                new Parts("what holds", "how good", "who", "also"),
                List.of(new Group(
                        "Money & pay",
                        List.of(new Row(
                                "Fee",
                                List.of(new Cell(finding, "Told", "Kim", ""), new Cell("Nobody", "Unknown", "", "")),
                                "It matters")))));
    }

    private static List<List<String>> read(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .map(line -> line.getFields())
                .toList();
    }

    @Test
    void aSpreadsheetGetsOneLineForEachTopicAndFourColumnsForEachPlatform() {
        var lines = read(ComparisonCsv.write(table("$125, \"about\"\nmonthly")).substring(1));

        assertThat(lines.getFirst())
                .containsExactly(
                        "Part",
                        "Topic",
                        "Alma: what holds",
                        "Alma: how good",
                        "Alma: who",
                        "Alma: also",
                        "Headway: what holds",
                        "Headway: how good",
                        "Headway: who",
                        "Headway: also",
                        "Why");
        assertThat(lines.getLast())
                .containsExactly(
                        "Money & pay",
                        "Fee",
                        "$125, \"about\"\nmonthly",
                        "Told",
                        "Kim",
                        "",
                        "Nobody",
                        "Unknown",
                        "",
                        "",
                        "It matters");
    }

    @Test
    void nothingIsTakenForAFormula() {
        for (var formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
            assertThat(read(ComparisonCsv.write(table(formula)).substring(1))
                            .getLast()
                            .get(2))
                    .startsWith("'");
        }
        assertThat(read(ComparisonCsv.write(table("5 = five")).substring(1))
                        .getLast()
                        .get(2))
                .isEqualTo("5 = five");
    }

    @Test
    void aPageHoldsTheWordsAndNothingElse() {
        var page = ComparisonPage.write(table("<script>alert(1)</script>"));

        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "Dana &lt;Rivera&gt;", "Money &amp; pay")
                .contains("display: table-header-group")
                .doesNotContain("<script", "http:", "https:", "src=", "url(");
    }
}
