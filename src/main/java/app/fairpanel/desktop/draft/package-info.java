/// Letters to platforms, and the sheet to ask them from: what they say, and the window in which a letter is changed and
/// handed on.
package app.fairpanel.desktop.draft;
