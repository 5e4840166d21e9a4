package app.fairpanel.evaluation;

import java.util.List;

/// A question of the clinician's own, or the clinician's wording of one that ships with the app, whose id it then has.
///
/// @param domain which of the six parts it belongs to, by the catalogue's name in kebab-case
/// @param brief its name in a list
/// @param question as one would say it on the phone
/// @param good what a good answer sounds like; may be blank
/// @param redFlag what should give pause; may be blank
/// @param inWriting whether the answer belongs in writing
/// @param topics the ids of the topics that an answer settles, the main one first
public record OwnQuestion(
        String id,
        String domain,
        String brief,
        String question,
        String why,
        String good,
        String redFlag,
        boolean inWriting,
        List<String> topics) {
    public OwnQuestion {
        brief = brief.strip();
        question = question.strip();
        why = why.strip();
        good = good.strip();
        redFlag = redFlag.strip();
        topics = List.copyOf(topics);
        if (id.isBlank() || domain.isBlank() || question.isEmpty()) {
            throw new IllegalArgumentException("a question needs an id, a domain and words");
        }
    }

    public OwnQuestion withTopics(List<String> changed) {
        return new OwnQuestion(id, domain, brief, question, why, good, redFlag, inWriting, changed);
    }
}
