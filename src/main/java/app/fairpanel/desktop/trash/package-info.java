/// What was thrown away, and how it comes back.
package app.fairpanel.desktop.trash;
