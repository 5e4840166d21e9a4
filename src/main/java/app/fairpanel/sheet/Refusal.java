package app.fairpanel.sheet;

import app.fairpanel.money.FeeNumber;
import app.fairpanel.money.TypedNumber;

/// Why a row cannot be taken: the closed set of what the user has to be told.
public sealed interface Refusal {
    /// There is nothing where the CPT code should be.
    record NoCode() implements Refusal {}

    /// @param cell what stands there in its place
    record NotACode(String cell) implements Refusal {}

    /// @param column what the cell should be
    record NotANumber(Column column, FeeNumber number, String cell, TypedNumber.Reason reason) implements Refusal {}

    /// @param cell what stands where "yes" or "no" should
    record NotYesOrNo(String cell) implements Refusal {}

    /// The same insurer and code came before.
    ///
    /// @param line of the row that counts
    record Twice(int line) implements Refusal {}
}
