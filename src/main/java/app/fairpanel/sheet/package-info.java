/// Tables that come from outside, pasted from a spreadsheet or read from a CSV file: their cells, what their columns
/// are, and what a fee schedule becomes with them. What cannot be taken is named with the reason; nothing is guessed
/// silently.
package app.fairpanel.sheet;
