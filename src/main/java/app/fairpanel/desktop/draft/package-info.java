/// Letters to platforms: what they say, and the window in which they are changed and handed on.
package app.fairpanel.desktop.draft;
