package app.fairpanel.desktop.merge;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.PartDifference;
import app.fairpanel.desktop.words.RecordText;
import app.fairpanel.storage.Conflict;
import app.fairpanel.storage.Merge;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Says what two versions have differently, side by side. Touches no node.
public final class MergeText {
    private final Catalog catalog;
    private final Messages messages;

    public MergeText(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
    }

    /// What has to be chosen, in the order of the file.
    List<MergeItem> items(Merge merge) {
        var records = new RecordText(catalog, messages, merge.versions());
        return merge.conflicts().stream()
                .map(conflict -> item(conflict, records))
                .toList();
    }

    private MergeItem item(Conflict conflict, RecordText records) {
        return conflict.isOfRecord() ? ofRecord(conflict, records) : ofPart(conflict, records);
    }

    private MergeItem ofRecord(Conflict conflict, RecordText records) {
        var mine = conflict.mine().map(Record.class::cast);
        var theirs = conflict.theirs().map(Record.class::cast);
        var base = conflict.base().map(Record.class::cast);
        var what = records.which(mine.or(() -> theirs).or(() -> base).orElseThrow());
        if (mine.isPresent() && theirs.isPresent()) {
            var parts = records.differences(mine.get(), theirs.get());
            return new MergeItem(
                    conflict,
                    what,
                    base.map(old -> before(old, parts, records)).orElse(List.of()),
                    lines(parts, PartDifference::before),
                    lines(parts, PartDifference::after));
        }
        return new MergeItem(conflict, what, List.of(), whole(mine, base, records), whole(theirs, base, records));
    }

    private List<String> before(Record base, List<PartDifference> parts, RecordText records) {
        var all = records.all(base);
        return parts.stream()
                .map(part -> line(
                        part.part(),
                        all.stream()
                                .filter(old -> old.part().equals(part.part()))
                                .map(PartDifference::after)
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    private List<String> whole(Optional<Record> record, Optional<Record> base, RecordText records) {
        return record.map(present -> lines(records.all(present), PartDifference::after))
                .orElseGet(() -> List.of(messages.get(base.isPresent() ? "merge.removed" : "merge.not-there")));
    }

    private MergeItem ofPart(Conflict conflict, RecordText records) {
        var component = conflict.key().toString();
        var mine = conflict.mine().orElseThrow();
        var theirs = conflict.theirs().orElseThrow();
        var parts = records.difference(component, mine, theirs).toList();
        var part = messages.get(
                "merge.part." + (conflict.kind().isEmpty() ? "evaluation" : RecordText.key(conflict.kind())));
        return new MergeItem(
                conflict,
                messages.get("change.said", part, records.label(component)),
                conflict.base().stream()
                        .flatMap(old -> records.difference(component, old, mine))
                        .map(PartDifference::before)
                        .map(this::orNothing)
                        .toList(),
                values(parts, PartDifference::before),
                values(parts, PartDifference::after));
    }

    /// The name of the part stands above already, unless there are several.
    private List<String> values(List<PartDifference> parts, Function<PartDifference, String> side) {
        return parts.size() == 1 ? parts.stream().map(side).map(this::orNothing).toList() : lines(parts, side);
    }

    private List<String> lines(List<PartDifference> parts, Function<PartDifference, String> side) {
        return parts.stream().map(part -> line(part.part(), side.apply(part))).toList();
    }

    private String line(String part, String value) {
        return messages.get("change.said", part, orNothing(value));
    }

    private String orNothing(String value) {
        return value.isEmpty() ? messages.get("change.nothing") : value;
    }
}
