/// Finds anything in the open evaluation by a few letters, and goes there.
package app.fairpanel.desktop.find;
