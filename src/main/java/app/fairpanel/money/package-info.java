/// The money model: from the inputs of an evaluation to what each platform leaves, where two of them break even, the
/// first year's cash, and what would be worth asking.
///
/// Everything here is a pure function of the evaluation: no clock, no randomness without a given seed, no windows.
/// Money is in dollars before tax; percentages are as people write them (5 means 5 %); a month is a twelfth of a year
/// except on the cash timeline, which counts days. Entered amounts are exact decimals; the engine calculates in
/// `double` and leaves rounding, half up to cents, to whoever shows or exports a number.
package app.fairpanel.money;
