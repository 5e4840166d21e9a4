package app.fairpanel.desktop.overview;

import app.fairpanel.desktop.controls.LinkLine.Line;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Status;
import java.util.List;
import java.util.Optional;

/// Everything the view shows at one moment, in words.
///
/// @param decided what was decided, if it was
/// @param money who is ahead in money
/// @param fit who fits best
/// @param rests on how much of that nobody has given anything in writing; nothing while nobody is ahead
/// @param next what to do next, the most urgent first; never empty
/// @param platforms those whose terms are listed
/// @param asks what to ask next, the most useful first
/// @param asksNote that one can stop asking, or how many more there are; may be empty
record OverviewPage(
        Optional<Line> decided,
        Line money,
        Line fit,
        Optional<Line> rests,
        List<Line> next,
        List<Platform> platforms,
        List<TermRow> terms,
        List<Line> asks,
        String asksNote,
        List<Line> followUps,
        List<Line> conflicts) {

    /// One of the nine terms.
    ///
    /// @param states how good what is known is, in the order of the platforms
    record TermRow(String topic, String name, List<Status> states) {
        boolean isDone() {
            return states.stream().allMatch(Status.IN_WRITING::equals);
        }
    }
}
