package app.fairpanel.desktop.answer;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.AsSaid;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.desktop.words.RateNote;
import app.fairpanel.desktop.words.TypedRate;
import app.fairpanel.desktop.words.TypedValue;
import app.fairpanel.desktop.words.ValueText;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.money.MoneyInputs;
import app.fairpanel.money.RateBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What becomes of a rate that a platform named. Money keeps all rates of a platform on one basis: as what reaches the
/// bank, or as what its share still comes off. A rate that was named on the other is converted, and how it was named
/// stays with the words.
public final class KeptRates {
    private final Messages messages;
    private final AnswerText texts;
    private final ValueText values;
    private final RateBasis basis;
    private final Optional<BigDecimal> share;

    private KeptRates(Messages messages, RateBasis basis, Optional<BigDecimal> share) {
        this.messages = messages;
        this.basis = basis;
        this.share = share;
        texts = new AnswerText(messages);
        values = new ValueText(messages);
    }

    /// @param platform its id
    /// @param topics what is answered
    public static KeptRates of(
            Evaluation evaluation,
            Catalog catalog,
            LocalDate today,
            String platform,
            List<Topic> topics,
            Messages messages) {
        if (topics.stream().noneMatch(TypedRate::isOf)
                || evaluation.shownPlatforms().stream()
                        .noneMatch(shown -> shown.id().equals(platform))) {
            return new KeptRates(messages, RateBasis.BEFORE_SHARE, Optional.empty());
        }
        var inputs = MoneyInputs.of(evaluation, new Evidence(evaluation, catalog, today), catalog);
        return new KeptRates(messages, RateBasis.of(inputs, platform), RateBasis.share(inputs, platform));
    }

    /// Whether it makes a difference what a value means: it is a rate, and the platform takes a share.
    boolean asks(Topic topic) {
        return share.isPresent() && TypedRate.isOf(topic);
    }

    /// As the platform's share is called: "5%"; empty where it takes none.
    String share() {
        return share.map(BigDecimal::doubleValue).map(MoneyText::percent).orElse("");
    }

    /// How a value was understood; empty where that goes without saying.
    public String echo(String typed, Topic topic) {
        var reading = TypedValue.read(typed, topic);
        return reading instanceof TypedValue.Understood(var said)
                ? converted(topic, typed, said)
                        .map(value -> messages.get("answer.basis.echo." + key(basis), values.of(value, topic), share()))
                        .orElseGet(() -> texts.echo(reading, topic))
                : texts.echo(reading, topic);
    }

    /// The values as they are kept, by topic.
    ///
    /// @param typed as they were typed
    /// @param said as they were understood
    public Map<String, Value> values(List<Topic> topics, Map<String, String> typed, Map<String, Value> said) {
        var kept = new HashMap<>(said);
        for (var topic : topics) {
            kept.computeIfPresent(topic.id(), (id, value) -> value(topic, typed.getOrDefault(id, ""), value));
        }
        return kept;
    }

    /// A value as it is kept.
    ///
    /// @param said as it was understood
    public Value value(Topic topic, String typed, Value said) {
        return converted(topic, typed, said).orElse(said);
    }

    /// The words as they are kept beside a value: with how the rate was named, where that was said.
    public String words(Topic topic, String typed, Value said, String words) {
        return noted(words, note(topic, typed, said));
    }

    /// What stays with the words: how the rate was named, where that was said.
    String note(Topic topic, String typed, Value said) {
        var named = TypedRate.isOf(topic) ? TypedRate.of(typed).basis() : Optional.<RateBasis>empty();
        var kept = converted(topic, typed, said).map(value -> values.of(value, topic));
        return named.map(as -> RateNote.write(as, values.of(said, topic), kept, share(), messages))
                .orElse("");
    }

    /// A statement as it is kept, with that note below its words.
    public Statement kept(Statement said, Topic topic, String typed) {
        return said.value()
                .map(value ->
                        said.saying(Optional.of(value(topic, typed, value)), words(topic, typed, value, said.words())))
                .orElse(said);
    }

    /// The same of a statement whose value was corrected: what was noted of the earlier one goes.
    Statement keptAnew(Statement said, Topic topic, String typed) {
        return said.value().isPresent()
                ? kept(said.saying(said.value(), new AsSaid(messages).words(said)), topic, typed)
                : said;
    }

    static String noted(String words, String note) {
        return words.isBlank() ? note : note.isEmpty() ? words : words + "\n" + note;
    }

    private Optional<Value> converted(Topic topic, String typed, Value said) {
        return !asks(topic)
                ? Optional.empty()
                : TypedRate.of(typed)
                        .basis()
                        .filter(as -> as != basis)
                        .flatMap(as -> said instanceof Value.Quantity quantity
                                ? Optional.of(converted(quantity, as))
                                : Optional.empty());
    }

    private Value converted(Value.Quantity said, RateBasis as) {
        return new Value.Quantity(
                said.kind(),
                converted(said.amount(), as),
                said.low().map(low -> converted(low, as)),
                said.high().map(high -> converted(high, as)),
                said.precision());
    }

    private BigDecimal converted(BigDecimal dollars, RateBasis as) {
        return as.to(basis, dollars, share.orElseThrow());
    }

    private static String key(RateBasis of) {
        return of == RateBasis.QUOTED_PAYOUT ? "bank" : "before";
    }
}
