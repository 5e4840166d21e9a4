package app.fairpanel.decision;

import app.fairpanel.catalog.Question;
import app.fairpanel.evidence.QuestionStatus;
import app.fairpanel.money.InputKey;
import java.util.Optional;

/// A question that could still be put to a platform, and what its answer could change.
///
/// @param status how it stands; never in writing, never not applicable
/// @param dollarsAYear what knowing the answer would be worth on average; zero when no answer changes who leaves most
/// @param input the number of Money that makes it worth that
/// @param flipChance in what share of the answers, 0–1, another platform would fit best
/// @param mustHave whether it would clear a must-have that is not cleared
/// @param term whether it settles one of the nine terms that are not in writing yet
/// @param share how much of the weight, 0–1, its topics have that are not in writing
public record Ask(
        Question question,
        String platform,
        QuestionStatus status,
        double dollarsAYear,
        Optional<InputKey> input,
        double flipChance,
        boolean mustHave,
        boolean term,
        double share) {
    /// A chance to change the fit that is smaller than this is not worth a call.
    public static final double LEAST_CHANCE = 0.05;

    /// Whether an answer could change the decision enough to be worth asking for.
    ///
    /// @param threshold dollars a year
    public boolean isWorthIt(double threshold) {
        return (dollarsAYear > 0 && dollarsAYear >= threshold) || flipChance >= LEAST_CHANCE;
    }

    /// How urgent it is against other questions: as many times as its better reason is above the least that is worth a
    /// call.
    double urgency(double threshold) {
        return Math.max(dollarsAYear / Math.max(threshold, 1), flipChance / LEAST_CHANCE);
    }
}
