package app.fairpanel.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What becomes of everything that refers to a platform or a topic when that goes: it goes as well, or it refers to
/// another. Where both have a record of which there can be only one, the other's stays; notes are put together.
public final class Rewiring {
    private final Evaluation evaluation;
    private final Function<String, Optional<String>> platforms;
    private final Function<String, Optional<String>> topics;

    private Rewiring(
            Evaluation evaluation,
            Function<String, Optional<String>> platforms,
            Function<String, Optional<String>> topics) {
        this.evaluation = evaluation;
        this.platforms = platforms;
        this.topics = topics;
    }

    /// Takes a platform away, with all that was ever said of it.
    public static Evaluation withoutPlatform(Evaluation evaluation, String platform) {
        return platform(evaluation, platform, Optional.empty());
    }

    /// Lets all that was said of a platform be said of another.
    public static Evaluation mergePlatform(Evaluation evaluation, String platform, String into) {
        return platform(evaluation, platform, Optional.of(into));
    }

    /// Takes a topic of the clinician's own away, with all that was ever said on it.
    public static Evaluation withoutTopic(Evaluation evaluation, String topic) {
        return topic(evaluation, topic, Optional.empty());
    }

    /// Lets all that was said on a topic of the clinician's own be said on another.
    public static Evaluation mergeTopic(Evaluation evaluation, String topic, String into) {
        return topic(evaluation, topic, Optional.of(into));
    }

    private static Evaluation platform(Evaluation evaluation, String platform, Optional<String> into) {
        return new Rewiring(evaluation, replacing(platform, into), Optional::of)
                .rewired()
                .withPlatforms(list -> Lists.without(list, other -> other.id().equals(platform)));
    }

    private static Evaluation topic(Evaluation evaluation, String topic, Optional<String> into) {
        return new Rewiring(evaluation.with(evaluation.board().forgetting(topic)), Optional::of, replacing(topic, into))
                .rewired();
    }

    private static Function<String, Optional<String>> replacing(String id, Optional<String> into) {
        return other -> other.equals(id) ? into : Optional.of(other);
    }

    private Evaluation rewired() {
        var contacts = Lists.each(evaluation.contacts(), this::contact);
        var calls = Lists.each(evaluation.calls(), call -> call(call, Lists.ids(contacts, Contact::id)));
        var callIds = Lists.ids(calls, Call::id);
        return evaluation
                .withStatements(list -> Lists.each(list, statement -> statement(statement, callIds)))
                .withRulings(list -> Lists.once(
                        list, this::ruling, ruling -> List.of(ruling.topic(), ruling.platform(), ruling.scope())))
                .withInquiries(list ->
                        Lists.once(list, this::inquiry, inquiry -> List.of(inquiry.question(), inquiry.platform())))
                .withContacts(list -> contacts)
                .withCalls(list -> calls)
                .withLetters(list -> Lists.once(
                        list,
                        letter -> letter(letter, callIds),
                        letter -> List.of(letter.purpose(), letter.platform(), letter.call())))
                .withOverrides(this::overrides)
                .with(feeSchedule(evaluation.feeSchedule()))
                .withScenarios(list -> Lists.each(
                        list,
                        scenario -> Optional.of(new Scenario(
                                scenario.id(),
                                scenario.name(),
                                overrides(scenario.overrides()),
                                scenario.feeSchedule().map(this::feeSchedule),
                                scenario.leaving()))))
                .with(evaluation.bank().rewired(topics))
                .with(board(evaluation.board()))
                .with(decision(evaluation.decision()));
    }

    private Optional<Statement> statement(Statement old, Set<String> calls) {
        return topics.apply(old.topic())
                .flatMap(topic -> platforms.apply(old.platform()).map(platform -> old.about(topic, platform)))
                .map(changed ->
                        changed.call().filter(call -> !calls.contains(call)).isPresent()
                                ? changed.withoutCall()
                                : changed);
    }

    private Optional<Ruling> ruling(Ruling old) {
        return topics.apply(old.topic())
                .flatMap(topic -> platforms
                        .apply(old.platform())
                        .map(platform -> new Ruling(
                                topic, platform, old.scope(), old.statement(), old.among(), old.reason(), old.date())));
    }

    private Optional<Inquiry> inquiry(Inquiry old) {
        return platforms
                .apply(old.platform())
                .map(platform ->
                        new Inquiry(old.question(), platform, old.state(), old.asked(), old.followUp(), old.note()));
    }

    private Optional<Contact> contact(Contact old) {
        return platforms
                .apply(old.platform())
                .map(platform ->
                        new Contact(old.id(), platform, old.name(), old.role(), old.phone(), old.email(), old.hours()));
    }

    private Optional<Call> call(Call old, Set<String> contacts) {
        return platforms
                .apply(old.platform())
                .map(platform -> new Call(
                        old.id(),
                        platform,
                        old.channel(),
                        old.start(),
                        old.end(),
                        old.outcome(),
                        old.callBack(),
                        old.contact().filter(contacts::contains),
                        old.person(),
                        old.role(),
                        old.notes(),
                        old.items()));
    }

    /// A letter about a conversation goes with it.
    private Optional<Letter> letter(Letter old, Set<String> calls) {
        return platforms
                .apply(old.platform())
                .filter(platform -> old.call().isEmpty()
                        || old.call().filter(calls::contains).isPresent())
                .map(platform -> new Letter(
                        old.purpose(), platform, old.call(), old.to(), old.subject(), old.body(), old.changed()));
    }

    private List<InputOverride> overrides(List<InputOverride> old) {
        return Lists.once(
                old,
                override -> override.platform().isEmpty()
                        ? Optional.of(override)
                        : override.platform()
                                .flatMap(platforms)
                                .map(platform -> new InputOverride(
                                        override.input(), Optional.of(platform), override.value(), override.set())),
                override -> List.of(override.input(), override.platform()));
    }

    private FeeSchedule feeSchedule(FeeSchedule old) {
        return new FeeSchedule(
                old.lines(),
                Lists.once(
                        old.rates(),
                        rate -> platforms
                                .apply(rate.platform())
                                .map(platform -> new LineRate(rate.line(), platform, rate.amount())),
                        rate -> List.of(rate.line(), rate.platform())),
                Lists.each(
                        old.places(),
                        place -> platforms
                                .apply(place.platform())
                                .map(platform -> new PayerPlace(place.payer(), platform))));
    }

    private Board board(Board old) {
        return new Board(
                old.ownTopics(),
                old.hidden(),
                old.order(),
                Lists.merged(
                        old.notes(),
                        note -> topics.apply(note.topic())
                                .flatMap(topic -> platforms
                                        .apply(note.platform())
                                        .map(platform -> new CellNote(topic, platform, note.text()))),
                        note -> List.of(note.topic(), note.platform()),
                        (one, other) -> new CellNote(one.topic(), one.platform(), one.text() + "\n" + other.text())));
    }

    private Decision decision(Decision old) {
        return new Decision(
                old.weighting(),
                Lists.once(old.criteria(), this::criterion, Criterion::topic),
                Lists.once(
                        old.ratings(),
                        rating -> topics.apply(rating.topic())
                                .flatMap(topic -> platforms
                                        .apply(rating.platform())
                                        .map(platform -> new Rating(topic, platform, rating.score(), rating.reason()))),
                        rating -> List.of(rating.topic(), rating.platform())),
                Lists.once(
                        old.clearances(),
                        clearance -> topics.apply(clearance.topic())
                                .flatMap(topic -> platforms
                                        .apply(clearance.platform())
                                        .map(platform -> new Clearance(
                                                topic, platform, clearance.passes(), clearance.reason()))),
                        clearance -> List.of(clearance.topic(), clearance.platform())),
                old.tradeOffs(),
                old.situation(),
                old.money(),
                old.margin(),
                old.worthAsking(),
                old.commitment().flatMap(this::commitment));
    }

    private Optional<Criterion> criterion(Criterion old) {
        return topics.apply(old.topic())
                .map(topic -> new Criterion(topic, old.weight(), old.mustHave(), old.need(), old.zero(), old.ten()));
    }

    /// A decision for nothing is none.
    private Optional<Commitment> commitment(Commitment old) {
        var chosen = old.platforms().stream()
                .flatMap(id -> platforms.apply(id).stream())
                .toList();
        return chosen.isEmpty() && !old.platforms().isEmpty()
                ? Optional.empty()
                : Optional.of(new Commitment(
                        chosen,
                        old.date(),
                        old.reasons(),
                        old.changeMind(),
                        old.expectedNet(),
                        old.review(),
                        overrides(old.predicted()),
                        old.actualNet(),
                        overrides(old.actual())));
    }
}
