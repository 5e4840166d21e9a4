/// What ships with the app: platforms, topics and what is published about them, questions, the guide. Each kind of
/// content is one JSON file beside the classes; adding an entry touches that file only.
package app.fairpanel.catalog;
