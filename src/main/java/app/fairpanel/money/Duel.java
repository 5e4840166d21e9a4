package app.fairpanel.money;

/// Two offers at one caseload, as cheap to change and to calculate as possible.
///
/// @param sessions completed a month
record Duel(Numbers practice, Offer first, Offer second, double sessions) {

    /// The same with one input changed; the caseload follows when the practice changes.
    Duel with(InputKey key, double number) {
        if (key.platform().isEmpty()) {
            var changed = practice.with(key.input(), number);
            return new Duel(changed, first, second, Caseload.planned(changed));
        }
        return new Duel(practice, changed(first, key, number), changed(second, key, number), sessions);
    }

    private static Offer changed(Offer offer, InputKey key, double number) {
        return key.platform().filter(offer.platform().id()::equals).isPresent()
                ? offer.with(key.input(), number)
                : offer;
    }

    /// What the first leaves, in dollars a month.
    double net() {
        return first.terms(practice).net(sessions, practice.isYes(Input.COUNT_ADMIN_TIME));
    }

    /// How much more the first leaves, in dollars a month; zero when the difference is only rounding.
    double ahead() {
        boolean countTime = practice.isYes(Input.COUNT_ADMIN_TIME);
        double net = net();
        double ahead = net - second.terms(practice).net(sessions, countTime);
        return Math.abs(ahead) <= NetCurve.ROUNDING * Math.abs(net) ? 0 : ahead;
    }
}
