package app.fairpanel.desktop.words;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CellNote;
import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.LineRate;
import app.fairpanel.evaluation.OwnQuestion;
import app.fairpanel.evaluation.OwnTopic;
import app.fairpanel.evaluation.PayerPlace;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Practice;
import app.fairpanel.evaluation.Rating;
import app.fairpanel.evaluation.Ruling;
import app.fairpanel.evaluation.Scenario;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import app.fairpanel.storage.Change;
import app.fairpanel.storage.Difference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what is different between two states of an evaluation.
public final class DifferenceText {
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
        return kind.isEmpty() ? "evaluation" : kind.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /// One line for each change, in the order of the file: "Changed: the answer Headway, Session fee: 5% → 6%".
    ///
    /// @param names where the platforms have their names from
    public List<String> lines(Difference difference, Evaluation names) {
        return difference.changes().stream().map(change -> line(change, names)).toList();
    }

    private String line(Change change, Evaluation names) {
        var what = messages.get("change.line." + sort(change), counted(change.kind(), 1));
        var which = switch (change) {
            case Change.Added(var ignored, var record) -> said(record, names);
            case Change.Removed(var ignored, var record) -> said(record, names);
            case Change.Changed(var ignored, var before, var after, var alsoIgnored) ->
                changed(said(before, names), said(after, names));
            case Change.Reordered ignored -> "";
        };
        return which.isEmpty() ? what : messages.get("change.line", what, which);
    }

    private String changed(String before, String after) {
        return before.equals(after) ? after : messages.get("change.from-to", orNothing(before), orNothing(after));
    }

    private String orNothing(String said) {
        return said.isEmpty() ? messages.get("change.nothing") : said;
    }

    /// Which record it is, and the most telling of what it holds.
    private String said(Record record, Evaluation names) {
        return switch (record) {
            case Statement it -> messages.get("change.said", place(it.topic(), it.platform(), names), said(it));
            case Ruling it -> place(it.topic(), it.platform(), names);
            case Inquiry it ->
                platform(it.platform(), names) + ", "
                        + catalog.question(it.question())
                                .map(question -> question.brief())
                                .orElse(it.question());
            case Contact it -> platform(it.platform(), names) + ", " + it.name();
            case Call it ->
                platform(it.platform(), names) + ", " + DateText.of(it.start().toLocalDate());
            case InputOverride it -> input(it, names);
            case CellNote it -> messages.get("change.said", place(it.topic(), it.platform(), names), it.text());
            case Rating it ->
                messages.get(
                        "change.said",
                        place(it.topic(), it.platform(), names),
                        it.score().toPlainString());
            case Clearance it -> place(it.topic(), it.platform(), names);
            case Criterion it -> topic(it.topic(), names);
            case LineRate it ->
                platform(it.platform(), names)
                        + it.amount()
                                .map(amount -> ", $" + amount.toPlainString())
                                .orElse("");
            case PayerPlace it -> it.payer() + ", " + platform(it.platform(), names);
            case Platform it -> it.name();
            case OwnQuestion it -> it.question();
            case OwnTopic it -> it.name();
            case Scenario it -> it.name();
            case SessionLine it -> it.label();
            case Practice it -> it.name();
            case Clinician it -> it.name();
            default -> "";
        };
    }

    private String said(Statement statement) {
        return catalog.topic(statement.topic())
                .flatMap(topic -> statement.value().map(value -> new ValueText(messages).of(value, topic)))
                .orElse(statement.words());
    }

    private String input(InputOverride override, Evaluation names) {
        var key = "input." + override.input();
        var name = messages.bundle().containsKey(key) ? messages.get(key) : override.input();
        var owned = override.platform()
                .map(platform -> platform(platform, names) + ", " + name)
                .orElse(name);
        return messages.get("change.said", owned, plain(override.value()));
    }

    private String plain(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.YesNo(boolean yes) -> messages.get(yes ? "value.yes" : "value.no");
            case Value.Quantity quantity -> quantity.amount().toPlainString();
        };
    }

    private String place(String topic, String platform, Evaluation names) {
        return platform(platform, names) + ", " + topic(topic, names);
    }

    private String topic(String id, Evaluation names) {
        return catalog.topic(id).map(Topic::name).or(() -> own(id, names)).orElse(id);
    }

    private static Optional<String> own(String id, Evaluation names) {
        return names.board().ownTopics().stream()
                .filter(topic -> topic.id().equals(id))
                .map(OwnTopic::name)
                .findFirst();
    }

    private static String platform(String id, Evaluation names) {
        return names.platform(id).map(Platform::name).orElse(id);
    }
}
