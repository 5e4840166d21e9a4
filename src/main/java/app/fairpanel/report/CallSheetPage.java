package app.fairpanel.report;

import app.fairpanel.report.CallSheet.Line;
import app.fairpanel.report.CallSheet.Part;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// Writes a call sheet as a page that needs nothing but itself. On paper no question is torn from the room for its
/// answer.
public final class CallSheetPage {
    private static final String STYLE = """
            :root { color-scheme: light dark }
            body { font: 15px/1.45 "IBM Plex Sans", "Segoe UI", system-ui, sans-serif; margin: 2rem auto; padding: 0 1rem; max-width: 46rem }
            h1 { font-size: 1.5rem; margin: 0 0 .25rem }
            h2 { font-size: 1.0625rem; margin: 1.75rem 0 .25rem }
            p { margin: 0 0 .25rem; overflow-wrap: anywhere }
            .blanks { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem 1.5rem; margin: 1rem 0 }
            .blank { display: flex; gap: .5rem; align-items: end }
            .blank span { flex: 1; border-bottom: 1px solid #8c959f }
            ol { padding: 0; margin: 0; list-style: none }
            li { padding: .75rem 0 0 2.25rem; position: relative }
            li::before { content: attr(data-number) "."; position: absolute; left: 0; font-weight: 600 }
            .question { font-weight: 600 }
            .small { font-size: .8125rem }
            .mark { border: 1px solid currentcolor; border-radius: .25rem; padding: 0 .375rem; font-size: .75rem; font-weight: 400; white-space: nowrap }
            .room i { display: block; height: 1.75rem; border-bottom: 1px solid #8c959f }
            @media print {
              body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; color: #000; background: #fff }
              li, .blanks { break-inside: avoid }
              h2 { break-after: avoid }
              @page { margin: 15mm }
            }
            """;

    /// Lines to write on below each question.
    private static final String ROOM = "<div class=\"room\"><i></i><i></i><i></i></div>";

    private CallSheetPage() {}

    public static String write(CallSheet sheet) {
        var number = new AtomicInteger();
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
                %s%s<div class="blanks">
                %s
                </div>
                %s
                <h2>%s</h2>
                %s
                %s
                %s</body>
                </html>
                """.formatted(
                        Html.escaped(sheet.language()),
                        Html.escaped(sheet.title()),
                        STYLE,
                        Html.escaped(sheet.title()),
                        Html.paragraph("small", sheet.about()),
                        sheet.reach().stream()
                                .map(line -> Html.paragraph("reach", line))
                                .collect(Collectors.joining()),
                        sheet.blanks().stream()
                                .map(blank -> "<div class=\"blank\">" + Html.escaped(blank) + "<span></span></div>")
                                .collect(Collectors.joining("\n")),
                        sheet.parts().stream().map(part -> part(part, number)).collect(Collectors.joining("\n")),
                        Html.escaped(sheet.notes()),
                        ROOM,
                        ROOM,
                        Html.paragraph("small", sheet.never()));
    }

    private static String part(Part part, AtomicInteger number) {
        var heading = part.name().isEmpty() ? "" : "<h2>" + Html.escaped(part.name()) + "</h2>\n";
        return heading + "<ol>\n"
                + part.lines().stream()
                        .map(line -> line(line, number.incrementAndGet()))
                        .collect(Collectors.joining("\n"))
                + "\n</ol>";
    }

    private static String line(Line line, int number) {
        var mark = line.mark().isEmpty() ? "" : " <span class=\"mark\">" + Html.escaped(line.mark()) + "</span>";
        return "<li data-number=\"" + number + "\"><p class=\"question\">" + Html.escaped(line.question()) + mark
                + "</p>\n"
                + line.judging().stream()
                        .map(text -> Html.paragraph("small", text))
                        .collect(Collectors.joining())
                + line.before().stream()
                        .map(text -> Html.paragraph("small", text))
                        .collect(Collectors.joining())
                + ROOM + "</li>";
    }
}
