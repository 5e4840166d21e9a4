/// What is compared: topics and platforms, the clinician's own among them, and the order they stand in.
package app.fairpanel.desktop.arrange;
