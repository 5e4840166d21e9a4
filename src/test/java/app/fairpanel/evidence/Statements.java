package app.fairpanel.evidence;

import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import java.time.LocalDate;
import java.util.Optional;

/// Statements for tests, all on telehealth at Headway.
final class Statements {
    static final String TOPIC = "telehealth";
    static final String PLATFORM = "headway";

    private Statements() {}

    static Statement said(String id, SourceKind kind, String who, String date, String what) {
        return new Statement(
                id,
                TOPIC,
                PLATFORM,
                Scope.ANY,
                Optional.of(new Value.Text(what)),
                "",
                new Source(kind, who, "", Optional.empty(), Optional.empty()),
                PartialDate.parse(date),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    static Statement told(String id, String who, LocalDate date, String what) {
        return said(id, SourceKind.CALL, who, date.toString(), what);
    }
}
