package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Status;
import app.fairpanel.money.Basis;
import app.fairpanel.money.BreakEven;
import app.fairpanel.money.Input;
import app.fairpanel.money.InputValue;
import app.fairpanel.money.Origin;
import app.fairpanel.money.PlatformResult;
import app.fairpanel.money.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The small line under the sentence: how much of it nobody has confirmed, and what a membership comes to per session.
final class BasisLine {
    private final Messages messages;

    BasisLine(Messages messages) {
        this.messages = messages;
    }

    String of(MoneyPicture picture) {
        return picture.pair()
                .filter(pair -> !(pair.verdict() instanceof Verdict.CannotSay))
                .map(pair -> Stream.of(caseload(picture), Stream.of(restsOn(picture, pair)), memberships(picture))
                        .flatMap(part -> part)
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    /// From what the form asks for to what everything else here counts.
    private static Optional<BigDecimal> aWeek(MoneyPicture picture) {
        return picture.inputs().practice(Input.SESSIONS_PER_WEEK).number();
    }

    private Stream<String> caseload(MoneyPicture picture) {
        return aWeek(picture).stream()
                .map(week -> messages.get(
                        "money.basis.caseload",
                        MoneyText.tenths(week.doubleValue()),
                        MoneyText.whole(picture.comparison().sessions())));
    }

    private String restsOn(MoneyPicture picture, BreakEven pair) {
        var basis = basis(picture, pair);
        long assumptions =
                basis.stream().filter(value -> value.origin().isAssumption()).count();
        long claims = having(basis, Status.CLAIMED);
        long conflicts = having(basis, Status.CONFLICTING);
        var parts = Stream.of(
                        assumptions == 0 ? "" : messages.get("money.basis.assumptions", assumptions),
                        claims == 0 ? "" : messages.get("money.basis.claims", claims),
                        conflicts == 0 ? "" : messages.get("money.basis.conflicts", conflicts))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? messages.get("money.basis.confirmed") : messages.get("money.basis", joined(parts));
    }

    private static List<InputValue> basis(MoneyPicture picture, BreakEven pair) {
        Platform first = picture.platform(pair.first());
        Platform second = picture.platform(pair.second());
        return Basis.of(picture.inputs(), picture.comparison(), first, second);
    }

    private String joined(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : messages.get(
                        "money.basis.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    private static long having(List<InputValue> basis, Status status) {
        return basis.stream()
                .filter(value -> value.origin() instanceof Origin.Found found && found.status() == status)
                .count();
    }

    private Stream<String> memberships(MoneyPicture picture) {
        double sessions = picture.comparison().sessions();
        return picture.comparison().platforms().stream()
                .filter(result -> sessions > 0 && result.month().membership() > 0)
                .map((PlatformResult result) -> messages.get(
                        "money.basis.membership",
                        result.platform().name(),
                        MoneyText.dollarsAndCents(result.month().membership() / sessions)));
    }
}
