package app.fairpanel.desktop.words;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.evaluation.Npi;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.UsState;
import app.fairpanel.evaluation.Value;
import app.fairpanel.storage.Records;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what one component of a record holds.
final class PartText {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm a", Locale.US);

    private final Names names;
    private final Messages messages;

    PartText(Names names, Messages messages) {
        this.names = names;
        this.messages = messages;
    }

    /// @param component its name, which says what an id in it stands for
    /// @return empty for nothing
    String of(String component, Object value) {
        return switch (value) {
            case Optional<?> optional ->
                optional.map(present -> of(component, present)).orElse("");
            case List<?> list ->
                list.stream().map(each -> of(component, each)).collect(Collectors.joining(separator(list)));
            case String text -> text(component, text);
            case BigDecimal number -> number.toPlainString();
            case Boolean yes -> messages.get(yes ? "value.yes" : "value.no");
            case LocalDate date -> DateText.of(date);
            case LocalDateTime time -> MINUTE.format(time);
            case PartialDate date -> DateText.of(date);
            case UsState state -> state.stateName();
            case Enum<?> constant -> word(constant);
            case Npi npi -> npi.digits();
            case Scope scope -> new ScopeText(messages).of(scope);
            case Source source -> source(source);
            case Value number -> new ValueText(messages).of(number);
            case InputOverride override -> override(override);
            case CallItem item -> joined(": ", names.question(item.question()), word(item.result()), item.words());
            case Record group -> group(group);
            default -> value.toString();
        };
    }

    private String group(Record group) {
        return Records.components(group.getClass()).stream()
                .filter(part -> !part.getName().equals("id"))
                .map(part -> labeled(label(part.getName()), of(part.getName(), Records.get(group, part))))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String labeled(String label, String value) {
        return value.isEmpty() ? "" : label + ": " + value;
    }

    /// What a component is called.
    String label(String component) {
        return messages.get("change.part." + kebab(component));
    }

    private static String separator(List<?> list) {
        return list.stream().allMatch(each -> each instanceof String || each instanceof Enum) ? ", " : "; ";
    }

    private String text(String component, String text) {
        return switch (component) {
            case "topic", "topics", "hidden" -> names.topic(text);
            case "platform", "platforms" -> names.platform(text);
            case "question", "retired" -> names.question(text);
            case "order" -> names.topicOrQuestion(text);
            case "statement", "among" -> names.statement(text).map(this::said).orElse(text);
            case "call" ->
                names.call(text).map(call -> MINUTE.format(call.start())).orElse(text);
            case "contact" -> names.contact(text);
            case "line" -> names.line(text);
            case "input" -> input(text);
            case "tradeOff" ->
                names.tradeOff(text).map(choice -> choice.title()).orElse(text);
            case "situation" -> names.situation(text);
            case "domain" -> worded("domain." + text, text);
            default -> text;
        };
    }

    String input(String id) {
        return worded("input." + id, id);
    }

    private String worded(String key, String otherwise) {
        return messages.bundle().containsKey(key) ? messages.get(key) : otherwise;
    }

    String said(Statement statement) {
        return statement
                .value()
                .map(value -> names.knownTopic(statement.topic())
                        .map(topic -> new ValueText(messages).of(value, topic))
                        .orElseGet(() -> new ValueText(messages).of(value)))
                .orElse(statement.words());
    }

    String override(InputOverride override) {
        return joined(
                ": ",
                joined(", ", override.platform().map(names::platform).orElse(""), input(override.input())),
                new ValueText(messages).of(override.value()));
    }

    private String source(Source source) {
        return joined(
                " · ",
                joined(", ", source.name(), source.detail()),
                new SourceText(messages).kind(source),
                source.link().orElse(""),
                source.grade().map(new SourceText(messages)::trust).orElse(""));
    }

    private String word(Enum<?> constant) {
        return messages.get("change.word." + kebab(constant.getDeclaringClass().getSimpleName()) + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// `feeSchedule` and `FeeSchedule` are `fee-schedule` among the messages.
    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }
}
