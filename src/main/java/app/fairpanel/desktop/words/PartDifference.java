package app.fairpanel.desktop.words;

/// One part in which two states of a record differ, in words.
///
/// @param part what it is called
/// @param before empty when there was nothing
/// @param after empty when there is nothing
public record PartDifference(String part, String before, String after) {}
