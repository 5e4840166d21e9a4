package app.fairpanel.catalog;

import app.fairpanel.evaluation.OwnQuestion;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/// A question worth putting to every platform.
///
/// @param number 1–65, as the bank is numbered; 0 for one that the clinician added
/// @param brief its name in a list
/// @param question as one would say it on the phone
/// @param good what a good answer sounds like
/// @param redFlag what should give pause
/// @param noIsRedFlag those of the topics for which a plain no is the red flag
/// @param inWriting whether the answer belongs in writing
/// @param topics the topics that an answer settles, the main one first
public record Question(
        String id,
        int number,
        Domain domain,
        @JsonProperty("short") String brief,
        String question,
        String why,
        String good,
        String redFlag,
        List<String> noIsRedFlag,
        boolean inWriting,
        Origin origin,
        List<String> topics,
        List<String> article) {
    public enum Origin {
        ARTICLE,
        RESEARCH,
        /// Added or worded by the clinician; none that ships with the app has it.
        OWN
    }

    /// It in the form in which a clinician's own wording is kept.
    public OwnQuestion words() {
        return new OwnQuestion(
                id,
                domain.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                brief,
                question,
                why,
                good,
                redFlag,
                inWriting,
                topics);
    }
}
