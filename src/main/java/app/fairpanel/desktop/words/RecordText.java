package app.fairpanel.desktop.words;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CellNote;
import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Commitment;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.Leaving;
import app.fairpanel.evaluation.Letter;
import app.fairpanel.evaluation.LineRate;
import app.fairpanel.evaluation.MoneyScale;
import app.fairpanel.evaluation.OwnQuestion;
import app.fairpanel.evaluation.OwnTopic;
import app.fairpanel.evaluation.PayerPlace;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Rating;
import app.fairpanel.evaluation.Ruling;
import app.fairpanel.evaluation.Scenario;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.TradeOffChoice;
import app.fairpanel.storage.Records;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says which record of an evaluation one is, what it holds, and in which of its parts two states of it differ.
public final class RecordText {
    private static final String ID = "id";

    private final Names names;
    private final PartText parts;
    private final Messages messages;

    /// @param versions where platforms, topics and all else that has an id have their names from; the first that knows
    ///     one counts
    public RecordText(Catalog catalog, Messages messages, List<Evaluation> versions) {
        this.messages = messages;
        names = new Names(catalog, versions);
        parts = new PartText(names, messages);
    }

    /// What tells it from others of its kind: "Headway, Session fee".
    public String which(Record record) {
        return switch (record) {
            case Statement it -> place(it.platform(), it.topic());
            case Ruling it -> place(it.platform(), it.topic());
            case Inquiry it -> PartText.joined(", ", names.platform(it.platform()), names.question(it.question()));
            case Contact it -> PartText.joined(", ", names.platform(it.platform()), it.name());
            case Call it -> PartText.joined(", ", names.platform(it.platform()), parts.of("start", it.start()));
            case Letter it ->
                PartText.joined(
                        ", ",
                        names.platform(it.platform()),
                        parts.of("purpose", it.purpose()),
                        parts.of("call", it.call()));
            case InputOverride it ->
                PartText.joined(", ", it.platform().map(names::platform).orElse(""), parts.input(it.input()));
            case CellNote it -> place(it.platform(), it.topic());
            case Rating it -> place(it.platform(), it.topic());
            case Clearance it -> place(it.platform(), it.topic());
            case Criterion it -> names.topic(it.topic());
            case TradeOffChoice it -> parts.of("tradeOff", it.tradeOff());
            case LineRate it -> PartText.joined(", ", names.platform(it.platform()), names.line(it.line()));
            case PayerPlace it -> it.payer();
            case Platform it -> it.name();
            case OwnQuestion it -> it.question();
            case OwnTopic it -> it.name();
            case Scenario it -> it.name();
            case SessionLine it -> Names.line(it);
            default -> "";
        };
    }

    private String place(String platform, String topic) {
        return PartText.joined(", ", names.platform(platform), names.topic(topic));
    }

    /// The most telling of what it holds, beside which one it is; empty when there is no more to say in a few words.
    public String gist(Record record) {
        return switch (record) {
            case Statement it -> parts.said(it);
            case InputOverride it -> new ValueText(messages).of(it.value());
            case CellNote it -> it.text();
            case Rating it -> parts.of("score", it.score());
            case Clearance it -> parts.of("passes", it.passes());
            case TradeOffChoice it -> side(it);
            case LineRate it -> it.amount().map(ValueText::money).orElse("");
            case PayerPlace it -> names.platform(it.platform());
            default -> "";
        };
    }

    private String side(TradeOffChoice choice) {
        return names.tradeOff(choice.tradeOff()).stream()
                .flatMap(tradeOff -> tradeOff.sides().stream())
                .filter(side -> side.id().equals(choice.side()))
                .map(side -> side.words())
                .findFirst()
                .orElse(choice.side());
    }

    /// The parts in which two states of a record are not the same.
    public List<PartDifference> differences(Record before, Record after) {
        return differences(
                before,
                after,
                Records.components(before.getClass()).stream()
                        .filter(component -> !Records.get(before, component).equals(Records.get(after, component)))
                        .map(RecordComponent::getName)
                        .toList());
    }

    /// The same for some of their components, by name.
    List<PartDifference> differences(Record before, Record after, List<String> components) {
        return Records.components(before.getClass()).stream()
                .filter(component -> components.contains(component.getName())
                        && !component.getName().equals(ID))
                .flatMap(component ->
                        difference(component.getName(), Records.get(before, component), Records.get(after, component)))
                .toList();
    }

    /// All that a record holds, part by part; what is empty, or tells which one it is, is left out.
    public List<PartDifference> all(Record record) {
        var which = List.of(which(record).split(", "));
        return Records.components(record.getClass()).stream()
                .filter(component -> !component.getName().equals(ID))
                .map(component -> new PartDifference(
                        label(component.getName()), "", parts.of(component.getName(), Records.get(record, component))))
                .filter(part -> !part.after().isEmpty() && !which.contains(part.after()))
                .toList();
    }

    /// What two states of one component are, in words; a value that is a group of parts differs in some of those.
    public Stream<PartDifference> difference(String component, Object before, Object after) {
        var was = group(before);
        var is = group(after);
        if (was.isPresent() || is.isPresent()) {
            return Records.components(was.or(() -> is).orElseThrow().getClass()).stream()
                    .map(part -> new PartDifference(
                            label(component) + ", " + label(part.getName()),
                            was.map(group -> parts.of(part.getName(), Records.get(group, part)))
                                    .orElse(""),
                            is.map(group -> parts.of(part.getName(), Records.get(group, part)))
                                    .orElse("")))
                    .filter(part -> !part.before().equals(part.after()));
        }
        return Stream.of(
                before instanceof List<?> old && after instanceof List<?> now
                        ? lists(component, old, now)
                        : new PartDifference(
                                label(component), parts.of(component, before), parts.of(component, after)));
    }

    private static Optional<Record> group(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.flatMap(RecordText::group);
            case MoneyScale scale -> Optional.of(scale);
            case Commitment commitment -> Optional.of(commitment);
            case Leaving leaving -> Optional.of(leaving);
            default -> Optional.empty();
        };
    }

    /// Of two lists, only the stretch in which they differ.
    private PartDifference lists(String component, List<?> before, List<?> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return new PartDifference(
                label(component), stretch(component, before, start, end), stretch(component, after, start, end));
    }

    private String stretch(String component, List<?> list, int start, int end) {
        return parts.of(component, list.subList(start, list.size() - end));
    }

    /// The name of a kind of record, or of a single part, as the messages have it: `feeSchedule` is `fee-schedule`.
    public static String key(String kind) {
        return PartText.kebab(kind);
    }

    /// What a component is called.
    public String label(String component) {
        return parts.label(component);
    }
}
