package app.fairpanel.money;

import java.util.ArrayList;
import java.util.List;

/// The nets of all known offers in one likely future after another. It works in its own memory and belongs to one
/// thread.
final class Draws {
    private final List<Offer> offers;
    private final Numbers practice;
    private final double[] practiceNumbers;
    private final List<Numbers> offerNumbers = new ArrayList<>();
    private final List<double[]> offerArrays = new ArrayList<>();
    private final List<SessionTerms> schedules = new ArrayList<>();
    private final Variation[] variations;
    private final double plannedSessions;
    private final boolean followsPlan;

    /// @param offer the position of the offer it belongs to; −1 for the practice
    private record Variation(InputKey key, int input, int offer, Spread spread, RandomStream stream) {}

    /// @param uncertain what is drawn; of platforms that are not compared, nothing is
    Draws(Comparison comparison, List<InputValue> uncertain, long seed) {
        offers = comparison.offers().stream()
                .filter(offer -> offer.sessions(comparison.practice()).isKnown())
                .toList();
        practiceNumbers = comparison.practice().copy();
        practice = Numbers.over(practiceNumbers);
        for (var offer : offers) {
            var array = offer.numbers().copy();
            offerArrays.add(array);
            offerNumbers.add(Numbers.over(array));
            schedules.add(offer.schedule().terms());
        }
        variations = uncertain.stream()
                .map(value -> new Variation(
                        value.key(),
                        Numbers.index(value.input()),
                        value.key().platform().map(this::position).orElse(-1),
                        value.spread().orElseThrow(),
                        RandomStream.of(value.key(), seed)))
                .filter(variation -> variation.key().platform().isEmpty() || variation.offer() >= 0)
                .toArray(Variation[]::new);
        plannedSessions = comparison.sessions();
        followsPlan = plannedSessions == Caseload.planned(comparison.practice());
    }

    private int position(String platform) {
        for (int i = 0; i < offers.size(); i++) {
            if (offers.get(i).platform().id().equals(platform)) {
                return i;
            }
        }
        return -1;
    }

    List<Offer> offers() {
        return offers;
    }

    /// Draws all inputs for one future.
    ///
    /// @param n which one, from 0
    void draw(int n) {
        for (var variation : variations) {
            array(variation.offer())[variation.input()] =
                    variation.spread().triangular(variation.stream().at(n));
        }
    }

    /// Sets one input in the present future.
    void set(InputKey key, double number) {
        array(key.platform().map(this::position).orElse(-1))[Numbers.index(key.input())] = number;
    }

    private double[] array(int offer) {
        return offer < 0 ? practiceNumbers : offerArrays.get(offer);
    }

    /// What an offer leaves in the present future, in dollars a year.
    double net(int offer) {
        var numbers = offerNumbers.get(offer);
        var sessions = offers.get(offer).schedule().isEmpty()
                ? SessionTerms.average(numbers.get(Input.AVERAGE_PAYOUT), practice.get(Input.SESSION_MINUTES))
                : schedules.get(offer);
        double completed = followsPlan ? Caseload.planned(practice) : plannedSessions;
        return 12 * NetTerms.of(practice, numbers, sessions).net(completed, practice.isYes(Input.COUNT_ADMIN_TIME));
    }
}
