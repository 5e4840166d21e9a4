package app.fairpanel.desktop.overview;

import app.fairpanel.decision.FitVerdict;
import app.fairpanel.decision.Outlook;
import app.fairpanel.decision.Readiness;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.Place.Decide.Part;
import app.fairpanel.desktop.controls.LinkLine.Line;
import app.fairpanel.desktop.decide.AskWords;
import app.fairpanel.desktop.decide.Names;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What to do next: what is due, then what cannot wait, then what could change the decision, then what makes it safe to
/// sign. Once a decision is on record, nothing that would only lead to one is left.
final class NextStep {
    private static final int MOST = 3;

    private final Messages messages;
    private final AskWords asks;
    private final FollowUpWords followUps;

    NextStep(Messages messages, AskWords asks, FollowUpWords followUps) {
        this.messages = messages;
        this.asks = asks;
        this.followUps = followUps;
    }

    /// @return the most urgent first; at least one, and not many
    List<Line> of(Outlook outlook, Names names, LocalDate today) {
        boolean open = outlook.evaluation().decision().commitment().isEmpty();
        var steps = Stream.of(
                        platforms(outlook),
                        due(outlook, names, today),
                        conflict(outlook, names),
                        open ? caseload(outlook) : Optional.<Line>empty(),
                        open ? judged(outlook, names) : Optional.<Line>empty(),
                        open ? ask(outlook, names) : Optional.<Line>empty(),
                        sign(outlook, names))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Line::place, step -> step, (first, same) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST)
                .toList();
        return steps.isEmpty() ? List.of(done(outlook)) : steps;
    }

    private Optional<Line> platforms(Outlook outlook) {
        return outlook.evaluation().shownPlatforms().isEmpty()
                ? Optional.of(line("platforms", Place.compare()))
                : Optional.empty();
    }

    private Optional<Line> due(Outlook outlook, Names names, LocalDate today) {
        return outlook.followUps().stream()
                .filter(followUp -> !followUp.day().isAfter(today))
                .findFirst()
                .map(followUp -> followUps.line(followUp, names, today));
    }

    private Optional<Line> conflict(Outlook outlook, Names names) {
        return outlook.ready().stream()
                .flatMap(ready -> ready.conflicts().stream()
                        .map(topic -> new Line(
                                messages.get("overview.next.conflict", names.platform(ready.platform()), topic.name()),
                                messages.get("overview.next.conflict.why"),
                                Place.cell(topic.id(), ready.platform()))))
                .findFirst();
    }

    private Optional<Line> caseload(Outlook outlook) {
        return outlook.caseloadIsAssumed()
                        && !outlook.evaluation().shownPlatforms().isEmpty()
                ? Optional.of(line("caseload", new Place.Money()))
                : Optional.empty();
    }

    /// What the clinician has to say before the app can say who fits.
    private Optional<Line> judged(Outlook outlook, Names names) {
        return Optional.ofNullable(
                switch (outlook.known().fit()) {
                    case FitVerdict.NothingCounts _ -> line("criteria", new Place.Decide());
                    case FitVerdict.NothingRated _ -> line("rate", new Place.Decide());
                    case FitVerdict.OnlyRated _ -> line("rate", new Place.Decide());
                    case FitVerdict.TooLittle thin ->
                        new Line(
                                messages.get("overview.next.rate-more", names.platforms(thin.thin())),
                                messages.get("overview.next.rate-more.why"),
                                new Place.Decide());
                    case FitVerdict.NoPlatforms _,
                            FitVerdict.AllFail _,
                            FitVerdict.OnlyLeft _,
                            FitVerdict.Tie _,
                            FitVerdict.Leads _ -> null;
                });
    }

    private Optional<Line> ask(Outlook outlook, Names names) {
        return outlook.asks().worthIt().stream()
                .findFirst()
                .map(ask -> new Line(
                        asks.of(ask, names),
                        asks.why(ask, outlook.asks(), names),
                        Place.question(ask.question().id(), ask.platform())));
    }

    private Optional<Line> sign(Outlook outlook, Names names) {
        var favorites = outlook.favorites();
        return outlook.ready().stream()
                .filter(ready ->
                        favorites.stream().anyMatch(platform -> platform.id().equals(ready.platform())))
                .flatMap(ready -> Stream.concat(mustHave(ready, names), term(ready, names)))
                .findFirst();
    }

    private Stream<Line> mustHave(Readiness ready, Names names) {
        return ready.mustHavesToClear().stream()
                .map(must -> new Line(
                        messages.get(
                                "overview.next.must",
                                names.platform(ready.platform()),
                                names.topic(must.criterion().topic())),
                        messages.get("overview.next.must.why"),
                        Place.cell(must.criterion().topic(), ready.platform())));
    }

    private Stream<Line> term(Readiness ready, Names names) {
        return ready.termsToGet().stream()
                .map(state -> new Line(
                        messages.get(
                                "overview.next.term",
                                names.platform(ready.platform()),
                                state.term().name()),
                        state.term().ask(),
                        Place.question(state.term().question(), ready.platform())));
    }

    private Line done(Outlook outlook) {
        if (outlook.evaluation().decision().commitment().isPresent()) {
            return line("nothing", new Place.Decide(Part.RECORD));
        }
        return outlook.favorites().isEmpty()
                ? line("undecided", new Place.Decide())
                : line("decide", new Place.Decide(Part.RECORD));
    }

    private Line line(String key, Place place) {
        return new Line(messages.get("overview.next.do." + key), messages.get("overview.next.why." + key), place);
    }
}
