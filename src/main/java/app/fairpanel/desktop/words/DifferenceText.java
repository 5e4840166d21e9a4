package app.fairpanel.desktop.words;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.storage.Change;
import app.fairpanel.storage.Difference;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what is different between two states of an evaluation.
public final class DifferenceText {
    /// How many characters of a long text a line has room for.
    private static final int GIST = 90;

    private final Catalog catalog;
    private final Messages messages;

    public DifferenceText(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
    }

    /// How much of what changed: "3 answers added, 1 contact changed".
    public String summary(Difference difference) {
        return difference.isNone()
                ? messages.get("change.none")
                : difference.byKind().entrySet().stream()
                        .flatMap(kind -> counts(kind.getKey(), kind.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private Stream<String> counts(String kind, List<Change> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(DifferenceText::sort, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(sort -> messages.get("change.sort." + sort.getKey(), counted(kind, sort.getValue())));
    }

    /// The name of what became of a record, in the messages.
    private static String sort(Change change) {
        return switch (change) {
            case Change.Added ignored -> "added";
            case Change.Changed ignored -> "changed";
            case Change.Removed ignored -> "removed";
            case Change.Reordered ignored -> "reordered";
        };
    }

    private String counted(String kind, long count) {
        return messages.get("change.kind." + key(kind), count);
    }

    /// `feeSchedule.lines` is `fee-schedule.lines` among the messages; the evaluation itself has no name in files.
    private static String key(String kind) {
        return kind.isEmpty() ? "evaluation" : PartText.kebab(kind);
    }

    /// One line for each change, in the order of the file: "Changed 1 answer: Headway, Session fee: 5% → 6%".
    ///
    /// @param names the versions where platforms and all else that has an id have their names from
    public List<String> lines(Difference difference, List<Evaluation> names) {
        var records = new RecordText(catalog, messages, names);
        return difference.changes().stream()
                .map(change -> line(change, records))
                .toList();
    }

    private String line(Change change, RecordText records) {
        var what = messages.get("change.line." + sort(change), counted(change.kind(), 1));
        var which = switch (change) {
            case Change.Added(var ignored, var record) -> said(record, records);
            case Change.Removed(var ignored, var record) -> said(record, records);
            case Change.Changed(var ignored, var before, var after, var components) ->
                changed(before, after, components, records);
            case Change.Reordered ignored -> "";
        };
        return which.isEmpty() ? what : messages.get("change.line", what, which);
    }

    private String said(Record record, RecordText records) {
        var which = records.which(record);
        var gist = Excerpt.of(records.gist(record), "", GIST);
        return gist.isEmpty() ? which : messages.get("change.said", which, gist);
    }

    /// What it mostly holds, before and after; else the parts that differ.
    private String changed(Record before, Record after, List<String> components, RecordText records) {
        var was = records.gist(before);
        var is = records.gist(after);
        var what = was.equals(is)
                ? records.differences(before, after, components).stream()
                        .map(part -> messages.get("change.said", part.part(), fromTo(part.before(), part.after())))
                        .collect(Collectors.joining("; "))
                : fromTo(was, is);
        var which = records.which(after);
        return which.isEmpty() ? what : messages.get("change.said", which, what);
    }

    private String fromTo(String before, String after) {
        return messages.get(
                "change.from-to",
                orNothing(Excerpt.of(before, after, GIST)),
                orNothing(Excerpt.of(after, before, GIST)));
    }

    private String orNothing(String said) {
        return said.isEmpty() ? messages.get("change.nothing") : said;
    }
}
