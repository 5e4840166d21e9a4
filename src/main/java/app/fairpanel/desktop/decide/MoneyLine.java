package app.fairpanel.desktop.decide;

import app.fairpanel.evaluation.MoneyScale;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import java.util.OptionalDouble;

/// Money as one of the topics that count, as it is shown.
///
/// @param share percent of all weight
/// @param nets one for each platform, in the order of the evaluation
record MoneyLine(MoneyScale scale, long share, List<Net> nets) {
    /// @param yearly dollars a year; nothing while it is unknown
    /// @param rating 0–10; nothing while the net is unknown
    record Net(Platform platform, OptionalDouble yearly, OptionalDouble rating) {}
}
