/// Money: sliders at the left, the answer at the right. What a part of the view says is worked out by a plain class
/// without scene types; the nodes only show it.
package app.fairpanel.desktop.money;
