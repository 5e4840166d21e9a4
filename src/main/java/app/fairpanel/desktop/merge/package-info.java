/// Two versions of an evaluation that were both changed, and the choice of what holds.
package app.fairpanel.desktop.merge;
