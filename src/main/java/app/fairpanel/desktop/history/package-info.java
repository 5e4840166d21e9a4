/// The versions of an evaluation that were kept, and how one is brought back.
package app.fairpanel.desktop.history;
