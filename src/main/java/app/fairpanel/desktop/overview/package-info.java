/// The state of the decision on one page: who is ahead, on what that rests, and what to do next.
package app.fairpanel.desktop.overview;
