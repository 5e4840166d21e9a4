package app.fairpanel.money;

/// What an offer pays and costs, split into what comes with each completed session (the first eleven, in dollars of
/// a session unless said otherwise) and what comes with each month.
///
/// @param taken the share of sessions, 0–1, that the platform takes
/// @param share the payout share of one session's gross, before its monthly minimum and maximum
/// @param clawback what payers take back later
/// @param missed fees collected for missed sessions
/// @param shareMinimum dollars a month
/// @param shareMaximum dollars a month; infinite when there is none
/// @param cash what clients who pay themselves leave
/// @param membership dollars a month
/// @param tools own tools that the platform does not include, dollars a month
/// @param adminTime what the hours spent on insurance are worth, dollars a month
record NetTerms(
        double taken,
        double gross,
        double share,
        double billing,
        double clawback,
        double unpaidClaims,
        double unpaidClient,
        double cardPercent,
        double cardFixed,
        double sessionFee,
        double missed,
        double shareMinimum,
        double shareMaximum,
        double cash,
        double membership,
        double tools,
        double adminTime) {

    static NetTerms of(Numbers practice, Numbers offer, SessionTerms sessions) {
        double gross = sessions.gross();
        double client = gross * offer.fraction(Input.CLIENT_PART);
        double payer = gross - client;
        boolean quoted = offer.isChosen(Input.RATE_BASIS, "quoted-payout");
        double missedRate = practice.fraction(Input.MISSED_RATE);
        double monthsWeeks = practice.get(Input.WEEKS_PER_YEAR) / 12;
        return new NetTerms(
                sessions.taken(),
                gross,
                quoted ? 0 : gross * offer.fraction(Input.PAYOUT_SHARE),
                gross * offer.fraction(Input.BILLING_PERCENTAGE),
                gross * offer.fraction(Input.CLAWBACK_RATE),
                offer.isYes(Input.PAYER_GUARANTEE) ? 0 : payer * offer.fraction(Input.UNPAID_CLAIMS),
                offer.isYes(Input.CLIENT_GUARANTEE) ? 0 : client * offer.fraction(Input.UNPAID_CLIENT),
                client * offer.fraction(Input.CARD_PERCENTAGE),
                client > 0 ? sessions.clientPayments() * offer.get(Input.CARD_FIXED) : 0,
                sessions.taken() * offer.get(Input.PER_SESSION_FEE),
                sessions.taken()
                        * (missedRate / (1 - missedRate))
                        * offer.fraction(Input.MISSED_CHARGED)
                        * offer.fraction(Input.MISSED_COLLECTED)
                        * offer.get(Input.MISSED_FEE),
                quoted ? 0 : offer.get(Input.SHARE_MINIMUM),
                quoted || !offer.isKnown(Input.SHARE_MAXIMUM)
                        ? Double.POSITIVE_INFINITY
                        : offer.get(Input.SHARE_MAXIMUM),
                practice.get(Input.CASH_SESSIONS_PER_WEEK)
                        * monthsWeeks
                        * (1 - missedRate)
                        * practice.get(Input.CASH_RATE)
                        * (1 - offer.fraction(Input.CASH_SHARE)),
                offer.get(Input.MEMBERSHIP),
                offer.get(Input.OWN_EHR)
                        + offer.get(Input.OWN_TELEHEALTH)
                        + offer.get(Input.OWN_DIRECTORY)
                        + offer.get(Input.OTHER_TOOLS),
                monthsWeeks * offer.get(Input.ADMIN_HOURS) * practice.get(Input.ADMIN_HOUR_VALUE));
    }

    /// What a completed session leaves before the payout share, in dollars.
    double perSession() {
        return gross - billing - clawback - unpaidClaims - unpaidClient - cardPercent - cardFixed - sessionFee + missed;
    }

    /// What a month leaves whether or not there is a session, in dollars; mostly negative.
    double perMonth() {
        return cash - membership - tools;
    }

    /// The payout share of a month, in dollars.
    ///
    /// @param sessions completed in the month
    double cut(double sessions) {
        return cutOf(sessions * share);
    }

    /// A month's payout share between its minimum and its maximum; the minimum goes first.
    double cutOf(double dollars) {
        return Math.max(shareMinimum, Math.min(shareMaximum, dollars));
    }

    /// What stays with the clinician before tax, in dollars a month.
    double net(double sessions) {
        return sessions * perSession() - cut(sessions) + perMonth();
    }

    /// @param countTime whether the hours spent on insurance are a cost like any other
    double net(double sessions, boolean countTime) {
        return countTime ? net(sessions) - adminTime : net(sessions);
    }

    /// @param countTime whether the hours spent on insurance are a cost like any other
    NetCurve curve(boolean countTime) {
        return NetCurve.clamped(
                perSession(), perMonth() - (countTime ? adminTime : 0), share, shareMinimum, shareMaximum);
    }
}
