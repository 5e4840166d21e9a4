package app.fairpanel.catalog;

import app.fairpanel.evaluation.Grade;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import java.util.Optional;

/// Where something was published.
public record PublishedSource(
        String id,
        SourceKind kind,
        String publisher,
        String title,
        Optional<String> url,
        Optional<PartialDate> date,
        Optional<Grade> grade) {
    public Source asSource() {
        return new Source(kind, publisher, title, url, grade);
    }
}
