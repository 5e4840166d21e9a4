package app.fairpanel.money;

import app.fairpanel.evaluation.Platform;

/// A platform's offer as the engine takes it.
///
/// @param schedule rates by line of the mix; without any, the average payout counts
record Offer(Platform platform, Numbers numbers, Schedule schedule) {

    Offer with(Input input, double number) {
        return new Offer(platform, numbers.with(input, number), schedule);
    }

    Offer with(Schedule changed) {
        return new Offer(platform, numbers, changed);
    }

    SessionTerms sessions(Numbers practice) {
        return schedule.isEmpty()
                ? SessionTerms.average(numbers.get(Input.AVERAGE_PAYOUT), practice.get(Input.SESSION_MINUTES))
                : schedule.terms();
    }

    NetTerms terms(Numbers practice) {
        return NetTerms.of(practice, numbers, sessions(practice));
    }
}
