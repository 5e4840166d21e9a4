package app.fairpanel.desktop.decide;

import app.fairpanel.evaluation.Criterion;
import java.util.List;

/// A topic that counts, as it is shown.
///
/// @param name of the topic
/// @param share percent of all weight
/// @param ratings one for each platform, in the order of the evaluation
record CriterionLine(Criterion criterion, String name, long share, List<RatingLine> ratings) {
    String topic() {
        return criterion.topic();
    }
}
