/// The open document: the current evaluation, and the history of edits to it.
package app.fairpanel.document;
