package app.fairpanel.desktop.draft;

/// What can be noted once a letter was sent.
///
/// @param offer the words on the button
/// @param done what is said once it was noted
/// @param note notes it
public record Sent(String offer, String done, Runnable note) {}
