/// One clinician's evaluation as immutable records: what the user typed, and nothing that can be derived from it.
///
/// Records refuse what could never be right (a blank id, a percentage of a negative amount) with an
/// [IllegalArgumentException]; what a person might plausibly type is judged, in words, where it is typed.
package app.fairpanel.evaluation;
