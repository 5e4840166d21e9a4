/// What the evaluation comes to: how much each topic counts, how well each platform fits, and which of them lead.
///
/// Everything here is a pure function of what it is given: no clock, no windows. Scores are points of 100.
package app.fairpanel.decision;
