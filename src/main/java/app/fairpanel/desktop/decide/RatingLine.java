package app.fairpanel.desktop.decide;

import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Status;
import java.math.BigDecimal;
import java.util.Optional;

/// How a platform does in a topic, as it is shown.
///
/// @param score 0–10; nothing while it is not rated
/// @param passes whether it meets the must-have; nothing while that is not cleared
/// @param known how good what is known about it is
record RatingLine(Platform platform, Optional<BigDecimal> score, Optional<Boolean> passes, Status known) {}
