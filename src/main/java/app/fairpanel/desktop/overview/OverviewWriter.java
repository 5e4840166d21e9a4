package app.fairpanel.desktop.overview;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.decision.Ask;
import app.fairpanel.decision.Outlook;
import app.fairpanel.decision.Readiness;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.Place.Decide.Part;
import app.fairpanel.desktop.controls.LinkLine.Line;
import app.fairpanel.desktop.decide.AskWords;
import app.fairpanel.desktop.decide.Names;
import app.fairpanel.desktop.overview.OverviewPage.TermRow;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.evaluation.Platform;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Works out what the view says. Touches no node.
final class OverviewWriter {
    private static final int MOST_LINES = 4;

    private final Messages messages;
    private final Catalog catalog;
    private final StandingWords standing;
    private final NextStep next;
    private final AskWords asks;
    private final FollowUpWords followUps;

    OverviewWriter(Messages messages, Catalog catalog) {
        this.messages = messages;
        this.catalog = catalog;
        standing = new StandingWords(messages);
        asks = new AskWords(messages);
        followUps = new FollowUpWords(messages);
        next = new NextStep(messages, asks, followUps);
    }

    OverviewPage page(Outlook outlook, LocalDate today) {
        var names = new Names(messages, catalog, outlook.evaluation());
        return new OverviewPage(
                decided(outlook, names),
                new Line(standing.money(outlook, names), standing.caseload(outlook), new Place.Money()),
                new Line(
                        standing.fit(outlook.known(), names),
                        standing.caveats(outlook.known(), names),
                        new Place.Decide()),
                standing.rests(outlook, names).map(words -> new Line(words, "", new Place.Decide(Part.SURE))),
                next.of(outlook, names, today),
                outlook.evaluation().shownPlatforms(),
                terms(outlook),
                asks(outlook, names),
                asksNote(outlook),
                outlook.followUps().stream()
                        .map(followUp -> followUps.line(followUp, names, today))
                        .toList(),
                conflicts(outlook, names));
    }

    private Optional<Line> decided(Outlook outlook, Names names) {
        return outlook.evaluation()
                .decision()
                .commitment()
                .map(commitment -> new Line(
                        messages.get(
                                "overview.decided",
                                names.platforms(commitment.platforms()),
                                DateText.of(commitment.date())),
                        commitment
                                .review()
                                .map(day -> messages.get("overview.decided.review", DateText.of(day)))
                                .orElse(""),
                        new Place.Decide(Part.RECORD)));
    }

    private List<TermRow> terms(Outlook outlook) {
        var terms = catalog.content().terms();
        return IntStream.range(0, terms.size())
                .mapToObj(i -> new TermRow(
                        terms.get(i).topic(),
                        terms.get(i).name(),
                        outlook.ready().stream()
                                .map(ready -> ready.terms().get(i).status())
                                .toList()))
                .toList();
    }

    private List<Line> asks(Outlook outlook, Names names) {
        return outlook.asks().worthIt().stream()
                .limit(MOST_LINES)
                .map(ask -> line(ask, outlook, names))
                .toList();
    }

    private Line line(Ask ask, Outlook outlook, Names names) {
        return new Line(
                asks.of(ask, names),
                asks.why(ask, outlook.asks(), names),
                Place.question(ask.question().id(), ask.platform()));
    }

    private String asksNote(Outlook outlook) {
        int worthIt = outlook.asks().worthIt().size();
        if (worthIt > MOST_LINES) {
            return messages.get("overview.asks.more", worthIt - MOST_LINES);
        }
        if (worthIt > 0) {
            return "";
        }
        if (outlook.canStopAsking()) {
            return messages.get("overview.asks.stop", outlook.ownNumbers());
        }
        return outlook.moneyIsSettled()
                ? messages.get("overview.asks.money", outlook.ownNumbers())
                : messages.get("overview.asks.none");
    }

    private List<Line> conflicts(Outlook outlook, Names names) {
        return outlook.ready().stream()
                .flatMap(ready -> conflicts(ready, names))
                .toList();
    }

    private Stream<Line> conflicts(Readiness ready, Names names) {
        return ready.conflicts().stream()
                .map(topic -> new Line(
                        messages.get("overview.conflict", names.platform(ready.platform()), topic.name()),
                        "",
                        Place.cell(topic.id(), ready.platform())));
    }

    /// Whether there is room for the terms of each platform beside each other.
    static boolean fitsBeside(List<Platform> platforms) {
        return platforms.size() <= 3;
    }
}
