package app.fairpanel.desktop.questions;

import app.fairpanel.evaluation.Call;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// Something that was heard from a platform: a conversation, or what was read in a document; all in words.
///
/// @param at what it is ordered by
/// @param title when and how
/// @param facts with whom, how long, how it went; may be empty
/// @param answers one line for each thing that was said
/// @param notes may be blank
/// @param call the conversation, unless it is a document
record TimelineEntry(
        LocalDateTime at, String title, String facts, List<String> answers, String notes, Optional<Call> call) {
    TimelineEntry {
        answers = List.copyOf(answers);
    }
}
