package app.fairpanel.desktop.money;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.FeeSchedule;
import app.fairpanel.evaluation.LineRate;
import app.fairpanel.evaluation.SessionLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The worked example with a fee schedule.
final class FeeSamples {
    private FeeSamples() {}

    static SessionLine line(String id, String payer, String code, String share) {
        return new SessionLine(id, Optional.of(payer), code, "", new BigDecimal(share), 53, false, 1);
    }

    static LineRate rate(String line, String platform, String dollars) {
        return new LineRate(line, platform, Optional.of(new BigDecimal(dollars)));
    }

    static Evaluation with(List<SessionLine> lines, LineRate... rates) {
        return MoneyPictures.worked().with(new FeeSchedule(lines, List.of(rates), List.of()));
    }

    /// Alma has both rates, Headway does not take Cigna.
    static Evaluation complete() {
        return with(
                List.of(line("a", "Aetna", "90837", "60"), line("c", "Cigna", "90834", "40")),
                rate("a", "alma", "118.50"),
                rate("c", "alma", "102"),
                rate("a", "headway", "122"),
                new LineRate("c", "headway", Optional.empty()));
    }
}
