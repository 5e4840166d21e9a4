package app.fairpanel.decision;

import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.Status;
import app.fairpanel.money.InputKey;
import app.fairpanel.money.InputValue;
import app.fairpanel.money.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that the lead of a platform rests on, and that it has not put in writing.
///
/// @param topic what was said, or rated; nothing for a number of Money that nobody has said anything about
/// @param input the number of Money that rests on it, if it does
/// @param status how good what is known is; never in writing
public record Promise(String platform, Optional<String> topic, Optional<InputKey> input, Status status) {

    /// What a platform's fit rests on: its ratings, except those of money.
    static List<Promise> ofFit(Scorecard card, String platform, Evidence evidence) {
        return card.shares().entrySet().stream()
                .filter(share -> share.getValue() > 0 && !share.getKey().equals(Weights.MONEY))
                .filter(share -> card.rating(share.getKey(), platform).isPresent())
                .map(share -> new Promise(
                        platform,
                        Optional.of(share.getKey()),
                        Optional.empty(),
                        evidence.cell(share.getKey(), platform).status()))
                .filter(promise -> promise.status() != Status.IN_WRITING)
                .toList();
    }

    /// What a platform's net rests on.
    ///
    /// @param uncertain the inputs that are not certain and matter
    static List<Promise> ofMoney(List<InputValue> uncertain, String platform) {
        return uncertain.stream()
                .filter(value -> value.key().platform().filter(platform::equals).isPresent())
                .flatMap(value -> Stream.of(
                        switch (value.origin()) {
                            case Origin.Found found ->
                                new Promise(
                                        platform,
                                        Optional.of(found.topic().id()),
                                        Optional.of(value.key()),
                                        found.status());
                            case Origin.Assumed _, Origin.SetByHand _ ->
                                new Promise(platform, Optional.empty(), Optional.of(value.key()), Status.UNKNOWN);
                        }))
                .toList();
    }
}
