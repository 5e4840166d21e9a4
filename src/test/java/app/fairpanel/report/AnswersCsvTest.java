package app.fairpanel.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.RandomTexts;
import app.fairpanel.sheet.Sheet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswersCsvTest {
    private static final List<String> HEADINGS = List.of("Key", "Value", "Words");

    private static List<List<String>> cells(String text) {
        return ((Sheet.Reading.Read) Sheet.read(text, 1000))
                .sheet().rows().stream()
                        .map(row -> row.cells().stream()
                                .map(SpreadsheetCell::unguarded)
                                .toList())
                        .toList();
    }

    @Test
    void anyTextIsReadBackAsItWas() {
        var texts = new RandomTexts(new Random(20261124));
        for (int i = 0; i < 200; i++) {
            var lines = IntStream.range(0, i % 9)
                    .mapToObj(n ->
                            List.of("k" + n, texts.next().strip(), texts.next().strip()))
                    .toList();

            assertThat(cells(AnswersCsv.write(HEADINGS, lines)))
                    .isEqualTo(
                            Stream.concat(Stream.of(HEADINGS), lines.stream()).toList());
        }
    }

    @Test
    void nothingIsTakenForAFormula() {
        var text = AnswersCsv.write(HEADINGS, List.of(List.of("=1+1", "'quoted", "@x"), List.of("+1", "-5", "'=1")));

        assertThat(text.lines().skip(1)).containsExactly("'=1+1,''quoted,'@x", "'+1,'-5,''=1");
        assertThat(cells("Key,Value,Words\n'tis,plain,'")).last().isEqualTo(List.of("'tis", "plain", "'"));
    }

    @Test
    void whateverASpreadsheetSavesIsRead() {
        var expected = List.of(HEADINGS, List.of("a", "1,5; about", "two\nlines"));

        assertThat(cells("Key;Value;Words\r\na;\"1,5; about\";\"two\r\nlines\"\r\n"))
                .isEqualTo(expected);
        assertThat(cells("Key\tValue\tWords\na\t1,5; about\t\"two\nlines\"")).isEqualTo(expected);
        assertThat(cells("\uFEFFKey,Value,Words\n,,\na,\"1,5; about\",\"two\nlines\",more"))
                .isEqualTo(List.of(HEADINGS, List.of("a", "1,5; about", "two\nlines", "more")));
    }
}
