package app.fairpanel.evaluation;

import java.util.List;

/// Questions that are handed on from one clinician to another.
///
/// @param name whose or what they are; may be blank
/// @param questions in the order of asking, each with its words
public record QuestionSet(String name, List<OwnQuestion> questions) {
    public QuestionSet {
        name = name.strip();
        questions = List.copyOf(questions);
    }
}
