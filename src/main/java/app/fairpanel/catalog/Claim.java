package app.fairpanel.catalog;

import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import java.util.List;
import java.util.Optional;

/// What somebody published about a platform, as it stands in the catalogue's file.
///
/// @param source the id of a published source
/// @param date where it differs from the source's
public record Claim(
        String id,
        String topic,
        String platform,
        Optional<Scope> scope,
        Optional<Value> value,
        String words,
        String source,
        Optional<PartialDate> date,
        List<String> article) {

    Statement asStatement(PublishedSource published) {
        return new Statement(
                id,
                topic,
                platform,
                scope.orElse(Scope.ANY),
                value,
                words,
                published.asSource(),
                date.or(published::date),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
