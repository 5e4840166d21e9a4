package app.fairpanel.desktop.questions;

import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.QuestionStatus;

/// How a question stands with one platform.
///
/// @param awaited whether an answer, or one in writing, is still to come
/// @param due whether the day to follow up on that has come
record Standing(Platform platform, QuestionStatus status, boolean awaited, boolean due) {}
