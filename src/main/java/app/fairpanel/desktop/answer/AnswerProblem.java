package app.fairpanel.desktop.answer;

import app.fairpanel.desktop.words.TypedValue.Reason;

/// Why an answer cannot be kept as it stands.
sealed interface AnswerProblem {

    /// What was typed as a topic's value is none.
    record Value(String topic, Reason reason) implements AnswerProblem {}

    record NotADate() implements AnswerProblem {}

    record InTheFuture() implements AnswerProblem {}

    record NotADayToLookAgain() implements AnswerProblem {}

    record NotACode() implements AnswerProblem {}

    /// It is asked of one payer or plan type at a time, and none is named.
    record NoPayer() implements AnswerProblem {}

    /// Neither a value nor words.
    record NothingSaid() implements AnswerProblem {}
}
