package app.fairpanel.desktop.home;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.decision.FollowUp;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.UsState;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.Status;
import app.fairpanel.money.Alternative;
import app.fairpanel.money.Basis;
import app.fairpanel.money.BreakEven;
import app.fairpanel.money.Comparison;
import app.fairpanel.money.Lead.Leader;
import app.fairpanel.money.MoneyInputs;
import app.fairpanel.money.Verdict;
import app.fairpanel.storage.EvaluationFolder;
import app.fairpanel.storage.Reading;
import app.fairpanel.storage.StoredEvaluation;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Works out what a card says. Touches no node, so that it can run beside the user interface.
public final class CardWriter {
    private static final Logger LOG = System.getLogger(CardWriter.class.getName());

    private final Supplier<Catalog> reading;
    private final Messages messages;
    private final Clock clock;

    /// @param reading the catalogue; asked for once a file is read
    public CardWriter(Supplier<Catalog> reading, Messages messages, Clock clock) {
        this.reading = reading;
        this.messages = messages;
        this.clock = clock;
    }

    /// One that cannot be written, whatever it is in its file that this program gets wrong, takes no other with it.
    public HomeCard card(EvaluationFolder.Entry entry) {
        try {
            return written(entry);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "no card for " + entry.file(), e);
            return damaged(entry, "", messages.get("home.card.failed", String.valueOf(e.getMessage())));
        }
    }

    /// What can be said of a file before it is read.
    HomeCard named(EvaluationFolder.Found found) {
        return new HomeCard(
                found.file(),
                found.name(),
                found.name(),
                "",
                edited(found.edited()),
                "",
                "",
                List.of(),
                "",
                Optional.empty());
    }

    /// Empty for a day that no calendar has.
    private String edited(Instant at) {
        try {
            return messages.get("home.edited", DateText.of(LocalDate.ofInstant(at, clock.getZone())));
        } catch (DateTimeException e) {
            return "";
        }
    }

    private HomeCard written(EvaluationFolder.Entry entry) {
        var edited = edited(entry.edited());
        return switch (entry.reading()) {
            case Reading.Opened opened -> card(entry, edited, opened.stored(), true);
            case Reading.ReadOnly shown -> card(entry, edited, shown.stored(), false);
            case Reading.Refused(var problems) -> damaged(entry, edited, new ProblemText(messages).of(problems));
        };
    }

    private static HomeCard damaged(EvaluationFolder.Entry entry, String edited, String problem) {
        return new HomeCard(
                entry.file(), entry.name(), entry.name(), "", edited, "", "", List.of(), problem, Optional.empty());
    }

    /// @param whole whether a copy would hold all that the file holds
    private HomeCard card(EvaluationFolder.Entry entry, String edited, StoredEvaluation stored, boolean whole) {
        var evaluation = stored.evaluation();
        var evidence = new Evidence(evaluation, reading.get(), LocalDate.now(clock));
        var name = evaluation.clinician().name();
        return new HomeCard(
                entry.file(),
                entry.name(),
                name.isEmpty() ? entry.name() : name,
                license(evaluation.clinician()),
                edited,
                writing(evaluation, evidence),
                money(evaluation, evidence),
                reminders(evaluation, evidence),
                "",
                Optional.of(evaluation).filter(_ -> whole));
    }

    /// Calls that were not ended, and what is due.
    private List<String> reminders(Evaluation evaluation, Evidence evidence) {
        var today = LocalDate.now(clock);
        var followUps = FollowUp.of(evaluation, evidence, reading.get());
        var due = followUps.stream().filter(each -> each.isDue(today)).count();
        var overdue = followUps.stream().filter(each -> each.isOverdue(today)).count();
        var calls = evaluation.calls().stream()
                .filter(Call::goesOn)
                .map(call -> messages.get(
                        "home.call",
                        evaluation.platform(call.platform()).map(Platform::name).orElse(call.platform())));
        var pending = Stream.of(
                        overdue == 0
                                ? messages.get("home.follow-ups", due)
                                : messages.get("home.follow-ups.overdue", due, overdue))
                .filter(text -> due > 0);
        return Stream.concat(calls, pending).toList();
    }

    private static String license(Clinician clinician) {
        var states = clinician.states().stream().map(UsState::name).collect(Collectors.joining(", "));
        return Stream.of(clinician.license(), states)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// "In writing: Alma 5 of 9 · Headway 2 of 9".
    private String writing(Evaluation evaluation, Evidence evidence) {
        var terms = reading.get().content().terms();
        var counts = evaluation.shownPlatforms().stream()
                .map(platform -> messages.get(
                        "home.writing.of",
                        platform.name(),
                        terms.stream()
                                .filter(term -> evidence.cell(term.topic(), platform.id())
                                                .status()
                                        == Status.IN_WRITING)
                                .count(),
                        terms.size()))
                .collect(Collectors.joining(" · "));
        return counts.isEmpty() ? "" : messages.get("home.writing", counts);
    }

    private String money(Evaluation evaluation, Evidence evidence) {
        var inputs = MoneyInputs.of(evaluation, evidence, reading.get());
        var comparison = Comparison.of(inputs);
        return comparison
                .closest()
                .filter(pair -> !(pair.verdict() instanceof Verdict.CannotSay))
                .map(pair -> ifItHolds(
                        ahead(comparison, pair),
                        Basis.unconfirmed(
                                inputs, comparison, platform(inputs, pair.first()), platform(inputs, pair.second()))))
                .orElse("");
    }

    private static Platform platform(MoneyInputs inputs, Alternative alternative) {
        return inputs.platforms().stream()
                .filter(platform -> platform.id().equals(alternative.id()))
                .findFirst()
                .orElseThrow();
    }

    private String ifItHolds(String ahead, long unconfirmed) {
        return unconfirmed == 0 ? ahead : messages.get("home.money.unconfirmed", ahead, unconfirmed);
    }

    private String ahead(Comparison comparison, BreakEven pair) {
        var leader = pair.leaderAt(comparison.sessions());
        return leader == Leader.EQUAL
                ? messages.get("home.money.equal")
                : messages.get(
                        "home.money.ahead",
                        (leader == Leader.FIRST ? pair.first() : pair.second()).name(),
                        MoneyText.dollars(Math.abs(comparison.ahead(pair))));
    }
}
