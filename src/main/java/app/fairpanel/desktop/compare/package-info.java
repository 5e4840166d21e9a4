/// The grid of topics against platforms, and the inspector that says who said so.
package app.fairpanel.desktop.compare;
