package app.fairpanel.report;

import app.fairpanel.report.ComparisonTable.Cell;
import app.fairpanel.report.ComparisonTable.Group;
import app.fairpanel.report.ComparisonTable.Row;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the comparison as a page that needs nothing but itself, to be read in a browser and printed from there: the
/// head of the table stands on every sheet, and no row is torn apart.
public final class ComparisonPage {
    private static final String STYLE = """
            :root { color-scheme: light dark }
            body { font: 15px/1.45 "IBM Plex Sans", "Segoe UI", system-ui, sans-serif; margin: 2rem; }
            h1 { font-size: 1.5rem; margin: 0 0 .25rem }
            p { margin: 0 0 1.25rem }
            table { border-collapse: collapse; width: 100%; }
            th, td { border: 1px solid #8c959f; padding: .5rem .625rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
            thead th { background: #eaeef2; color: #1f2328 }
            tbody th { font-weight: 600 }
            th.group { background: #f6f8fa; color: #1f2328; font-size: .875rem }
            small { display: block; font-size: .8125rem }
            @media print {
              body { margin: 0; font-size: 9pt; color: #000; background: #fff }
              thead { display: table-header-group }
              tr { break-inside: avoid }
              th.group { break-after: avoid }
              @page { margin: 12mm; size: landscape }
            }
            """;

    private ComparisonPage() {}

    public static String write(ComparisonTable table) {
        var columns = table.columns();
        var heads = Stream.concat(
                        Stream.concat(Stream.of(columns.topic()), columns.platforms().stream()),
                        Stream.of(columns.impact()))
                .map(name -> "<th scope=\"col\">" + Html.escaped(name) + "</th>")
                .collect(Collectors.joining());
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>%s</h1>
                <p>%s</p>
                <table>
                <thead><tr>%s</tr></thead>
                %s
                </table>
                </body>
                </html>
                """.formatted(
                        Html.escaped(table.language()),
                        Html.escaped(table.title()),
                        STYLE,
                        Html.escaped(table.title()),
                        Html.escaped(table.about()),
                        heads,
                        table.groups().stream()
                                .map(group -> group(group, columns.platforms().size() + 2))
                                .collect(Collectors.joining("\n")));
    }

    private static String group(Group group, int columns) {
        return "<tbody>\n<tr><th class=\"group\" scope=\"rowgroup\" colspan=\"" + columns + "\">"
                + Html.escaped(group.name()) + "</th></tr>\n"
                + group.rows().stream().map(ComparisonPage::row).collect(Collectors.joining("\n"))
                + "\n</tbody>";
    }

    private static String row(Row row) {
        return "<tr><th scope=\"row\">" + Html.escaped(row.topic()) + "</th>"
                + row.cells().stream().map(ComparisonPage::cell).collect(Collectors.joining()) + "<td>"
                + Html.escaped(row.impact()) + "</td></tr>";
    }

    private static String cell(Cell cell) {
        var source = Stream.of(cell.status(), cell.source())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return "<td>" + Html.escaped(cell.finding()) + small(source) + small(cell.more()) + "</td>";
    }

    private static String small(String text) {
        return text.isEmpty() ? "" : "<small>" + Html.escaped(text) + "</small>";
    }
}
