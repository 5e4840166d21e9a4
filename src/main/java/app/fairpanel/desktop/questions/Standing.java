package app.fairpanel.desktop.questions;

import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.QuestionStatus;

/// How a question stands with one platform.
///
/// @param due whether it was asked, and the day to follow up has come
record Standing(Platform platform, QuestionStatus status, boolean due) {}
