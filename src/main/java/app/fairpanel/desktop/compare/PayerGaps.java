package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.ListText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.UsState;
import app.fairpanel.evidence.PayerBook;
import app.fairpanel.evidence.PayerKey;
import app.fairpanel.evidence.PayerKnown.Taken;
import app.fairpanel.evidence.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what a platform has and lacks of the payers and plan types that the clinician needs.
final class PayerGaps {
    private final Messages messages;

    PayerGaps(Messages messages) {
        this.messages = messages;
    }

    /// "Lacks Oxford. Nobody has said whether it takes Cigna: ask. Takes Aetna, as published only." as a cell.
    CellText cell(PayerBook book, Platform platform, Optional<UsState> state) {
        var needed = book.needed();
        var byAnswer = needed.stream()
                .collect(Collectors.groupingBy(
                        key -> book.known(key, platform.id(), state).answer()));
        var parts = Stream.of(
                        said("payers.lacks", of(byAnswer, Taken.NO)),
                        said("payers.gap.conflicting", of(byAnswer, Taken.CONFLICTING)),
                        said("payers.gap.partly", of(byAnswer, Taken.PARTLY)),
                        said("payers.gap.unknown", of(byAnswer, Taken.UNKNOWN)))
                .filter(part -> !part.isEmpty())
                .toList();
        var taken = of(byAnswer, Taken.YES);
        var confirmed = taken.stream()
                .filter(key -> book.known(key, platform.id(), state).status().isConfirmed())
                .toList();
        var sentences = new ArrayList<>(parts);
        if (taken.size() == needed.size()) {
            sentences.add(messages.get("payers.gap.none"));
        }
        sentences.add(said("payers.gap.confirmed", confirmed));
        sentences.add(said(
                "payers.gap.published",
                taken.stream().filter(key -> !confirmed.contains(key)).toList()));
        return new CellText(
                sentences.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")),
                status(byAnswer, confirmed.size() == taken.size()),
                messages.get("payers.gap.count", confirmed.size(), needed.size()),
                "",
                "",
                Clearing.NOT_ASKED,
                "");
    }

    private static List<PayerKey> of(Map<Taken, List<PayerKey>> byAnswer, Taken answer) {
        return byAnswer.getOrDefault(answer, List.of());
    }

    private String said(String key, List<PayerKey> keys) {
        return keys.isEmpty()
                ? ""
                : messages.get(
                        key,
                        ListText.and(messages, keys.stream().map(PayerKey::name).toList()));
    }

    private static Status status(Map<Taken, List<PayerKey>> byAnswer, boolean allConfirmed) {
        if (byAnswer.containsKey(Taken.CONFLICTING)) {
            return Status.CONFLICTING;
        }
        if (byAnswer.containsKey(Taken.UNKNOWN)) {
            return Status.UNKNOWN;
        }
        return allConfirmed ? Status.TOLD : Status.CLAIMED;
    }
}
