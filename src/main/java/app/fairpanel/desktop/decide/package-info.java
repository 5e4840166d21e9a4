/// The view that weighs the platforms: what counts, how each does in it, and what that comes to.
package app.fairpanel.desktop.decide;
