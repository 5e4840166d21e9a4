/// Questions that are handed on, and spreadsheets that a platform fills in: what goes into them, and what becomes of
/// what comes back before anything is changed.
package app.fairpanel.desktop.share;
