/// What the views share: words, places to go to, and how a view is built.
package app.fairpanel.desktop;
