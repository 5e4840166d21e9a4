package app.fairpanel.desktop.overview;

import app.fairpanel.decision.FitVerdict;
import app.fairpanel.decision.Outlook;
import app.fairpanel.decision.Outlook.Verdicts;
import app.fairpanel.decision.Promise;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.decide.FitSentence;
import app.fairpanel.desktop.decide.Names;
import app.fairpanel.desktop.words.ListText;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evidence.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who is ahead, and on how much of it there is nothing in writing.
final class StandingWords {
    private final Messages messages;
    private final FitSentence fits;

    StandingWords(Messages messages) {
        this.messages = messages;
        fits = new FitSentence(messages);
    }

    /// "Alma leaves you $38 a month more than Headway."
    String money(Outlook outlook, Names names) {
        var verdicts = outlook.known();
        var platforms = verdicts.money().alternatives();
        if (platforms.size() < 2) {
            return messages.get("overview.money.too-few");
        }
        var pair = verdicts.pair();
        if (pair.isEmpty()) {
            return platforms.stream()
                    .filter(platform -> !platform.isKnown())
                    .findFirst()
                    .map(platform -> messages.get("overview.money.unknown", platform.name()))
                    .orElseThrow();
        }
        return verdicts.richest()
                .map(richest -> messages.get(
                        outlook.caseloadIsAssumed() ? "overview.money.ahead.assumed" : "overview.money.ahead",
                        names.platform(richest),
                        MoneyText.dollars(verdicts.aheadBy()),
                        (pair.get().first().id().equals(richest)
                                        ? pair.get().second()
                                        : pair.get().first())
                                .name()))
                .orElseGet(() -> messages.get("overview.money.equal"));
    }

    /// At how many sessions that is, and whether nobody entered them; empty while nobody can say who is ahead.
    String caseload(Outlook outlook) {
        return outlook.known().pair().isEmpty()
                ? ""
                : messages.get(
                        outlook.caseloadIsAssumed() ? "overview.money.assumed" : "overview.money.at",
                        MoneyText.whole(outlook.known().money().sessions()));
    }

    String fit(Verdicts verdicts, Names names) {
        return fits.verdict(verdicts.card(), verdicts.fit(), names);
    }

    /// What who fits best does not say; may be empty.
    String caveats(Verdicts verdicts, Names names) {
        return fits.caveats(verdicts.card(), verdicts.fit(), names);
    }

    /// How many promises it rests on, and who is ahead without them; nothing while nobody is ahead.
    Optional<String> rests(Outlook outlook, Names names) {
        if (outlook.known().fittest().isEmpty() && outlook.known().richest().isEmpty()) {
            return Optional.empty();
        }
        if (outlook.promises().isEmpty()) {
            return Optional.of(messages.get("overview.rests.nothing"));
        }
        var kinds = ListText.and(
                messages,
                Stream.of(Status.TOLD, Status.CLAIMED, Status.CONFLICTING, Status.UNKNOWN)
                        .filter(status -> count(outlook, status) > 0)
                        .map(status -> messages.get(
                                "overview.rests." + status.name().toLowerCase(java.util.Locale.ROOT),
                                count(outlook, status)))
                        .toList());
        var leads = leads(outlook, names);
        return Optional.of(Stream.of(
                        messages.get("overview.rests", ListText.and(messages, leads), leads.size(), kinds),
                        writtenMoney(outlook, names),
                        writtenFit(outlook, names))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    /// "Alma's lead", and that of the one that fits best where it is another.
    private List<String> leads(Outlook outlook, Names names) {
        return Stream.of(outlook.known().richest(), outlook.known().fittest())
                .flatMap(Optional::stream)
                .distinct()
                .map(platform -> messages.get("overview.rests.lead", names.platform(platform)))
                .toList();
    }

    private static long count(Outlook outlook, Status status) {
        return outlook.promises().stream()
                .map(Promise::status)
                .filter(status::equals)
                .count();
    }

    private String writtenMoney(Outlook outlook, Names names) {
        var written = outlook.written();
        if (outlook.known().richest().isEmpty() || written.richest().isEmpty()) {
            return "";
        }
        boolean same = written.richest().equals(outlook.known().richest());
        return messages.get(
                same
                        ? written.aheadBy() > outlook.known().aheadBy()
                                ? "overview.written.money.more"
                                : "overview.written.money.same"
                        : "overview.written.money.other",
                names.platform(written.richest().get()),
                MoneyText.dollars(written.aheadBy()));
    }

    private String writtenFit(Outlook outlook, Names names) {
        if (outlook.known().fittest().isEmpty()) {
            return "";
        }
        var written = outlook.written();
        return switch (written.fit()) {
            case FitVerdict.Leads leads ->
                messages.get(
                        outlook.known().fittest().equals(Optional.of(leads.leader()))
                                ? "overview.written.fit.same"
                                : "overview.written.fit.other",
                        names.platform(leads.leader()));
            default -> messages.get("overview.written.fit.none");
        };
    }
}
