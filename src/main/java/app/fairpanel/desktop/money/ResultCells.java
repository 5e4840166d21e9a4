package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.money.PlatformResult;
import app.fairpanel.money.ResultLine;
import app.fairpanel.money.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a line of the calculation comes to at a platform.
final class ResultCells {
    private final Messages messages;
    private final MoneyPicture picture;
    private final FirstYear year;

    /// Takes a while; make it off the user interface's thread.
    ///
    /// @param today the first day while the clinician has not said
    ResultCells(Messages messages, MoneyPicture picture, LocalDate today) {
        this.messages = messages;
        this.picture = picture;
        year = new FirstYear(messages, picture, picture.inputs().start(today));
    }

    /// A dash where a rate would have to be known first.
    String of(ResultLine line, PlatformResult result) {
        return result.isKnown() ? known(line, result) : none();
    }

    /// Whether the line says anything of the platform while nobody has said anything of what it is worked out from.
    boolean isOfAccount(ResultLine line, PlatformResult result) {
        return switch (line) {
            case SESSIONS, PAYOUTS, NET, HOURS, PER_HOUR, YEAR_ONE, FIRST_SESSION, FIRST_PAYOUT, CASH_AT_END -> true;
            case AGAINST_TODAY -> picture.comparison().today().isPresent();
            case AFTER_TIME -> result.netAfterTime() != result.net();
            case OF_EACH_HUNDRED -> result.keepsPerHundred().isPresent();
            case MOST_SESSIONS, ASKING -> false;
            case SHARE,
                    BILLING,
                    CLAIMS_LOST,
                    CLIENTS_LOST,
                    TAKEN_BACK,
                    CARDS,
                    SESSION_FEES,
                    MISSED_FEES,
                    CASH_INCOME,
                    MEMBERSHIPS,
                    OWN_TOOLS -> dollars(line, result) != 0;
        };
    }

    private String none() {
        return messages.get("money.worked.none");
    }

    private String known(ResultLine line, PlatformResult result) {
        return switch (line) {
            case SESSIONS -> MoneyText.tenths(result.month().sessions());
            case PAYOUTS,
                    SHARE,
                    BILLING,
                    CLAIMS_LOST,
                    CLIENTS_LOST,
                    TAKEN_BACK,
                    CARDS,
                    SESSION_FEES,
                    MISSED_FEES,
                    CASH_INCOME,
                    MEMBERSHIPS,
                    OWN_TOOLS -> MoneyText.dollarsAndCents(dollars(line, result));
            case NET -> MoneyText.dollarsAndCents(result.net());
            case AGAINST_TODAY -> againstToday(result);
            case AFTER_TIME -> MoneyText.dollarsAndCents(result.netAfterTime());
            case HOURS -> MoneyText.tenths(result.hours());
            case PER_HOUR -> dollars(result.netPerHour());
            case OF_EACH_HUNDRED -> dollars(result.keepsPerHundred());
            case YEAR_ONE -> MoneyText.dollarsAndCents(result.yearOne());
            case FIRST_SESSION -> timeline(result).map(year::firstSession).orElseGet(this::none);
            case FIRST_PAYOUT -> timeline(result).map(year::firstPayout).orElseGet(this::none);
            case CASH_AT_END ->
                timeline(result)
                        .map(timeline -> MoneyText.dollarsAndCents(timeline.cashAtEnd()))
                        .orElseGet(this::none);
            case MOST_SESSIONS -> MoneyText.tenths(picture.comparison().capacity());
            case ASKING -> "";
        };
    }

    /// What a line adds to the month; costs are below zero.
    private static double dollars(ResultLine line, PlatformResult result) {
        var month = result.month();
        return switch (line) {
            case PAYOUTS -> month.gross();
            case SHARE -> 0 - month.cut();
            case BILLING -> 0 - month.billing();
            case CLAIMS_LOST -> 0 - month.unpaidClaims();
            case CLIENTS_LOST -> 0 - month.unpaidClient();
            case TAKEN_BACK -> 0 - month.clawback();
            case CARDS -> 0 - month.cards();
            case SESSION_FEES -> 0 - month.sessionFees();
            case MISSED_FEES -> month.missed();
            case CASH_INCOME -> month.cash();
            case MEMBERSHIPS -> 0 - month.membership();
            case OWN_TOOLS -> 0 - month.tools();
            case SESSIONS,
                    NET,
                    AGAINST_TODAY,
                    AFTER_TIME,
                    HOURS,
                    PER_HOUR,
                    OF_EACH_HUNDRED,
                    YEAR_ONE,
                    FIRST_SESSION,
                    FIRST_PAYOUT,
                    CASH_AT_END,
                    MOST_SESSIONS,
                    ASKING -> 0;
        };
    }

    private String dollars(OptionalDouble amount) {
        return amount.isPresent() ? MoneyText.dollarsAndCents(amount.getAsDouble()) : none();
    }

    private String againstToday(PlatformResult result) {
        double sessions = picture.comparison().sessions();
        return picture.comparison()
                .today()
                .map(today ->
                        MoneyText.dollarsAndCents(result.net() - today.curve().at(sessions)))
                .orElseGet(this::none);
    }

    private Optional<Timeline> timeline(PlatformResult result) {
        return year.lines().stream()
                .filter(timeline -> timeline.platform().equals(result.platform()))
                .findFirst();
    }
}
