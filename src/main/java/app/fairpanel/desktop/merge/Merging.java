package app.fairpanel.desktop.merge;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.storage.Merge;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Two versions that are to be brought together.
///
/// @param about where the other version is, in a sentence
/// @param theirs what the other version is called: "In the file"
/// @param merge brings the other together with the document as it is at that moment
/// @param take puts what was chosen into the document
public record Merging(String about, String theirs, Supplier<Merge> merge, Consumer<Evaluation> take) {}
