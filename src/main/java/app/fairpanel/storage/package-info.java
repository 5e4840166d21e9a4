/// Evaluations in files: reading with a precise reason when it cannot be done, writing that never leaves half a file,
/// and everything that keeps an evaluation from being lost. docs/safe-keeping.md says what is promised.
///
/// What can go wrong with a file is a value here ([Problem], [SaveProblem]); its words are the caller's, by
/// `messageKey()` and `arguments()`.
package app.fairpanel.storage;
