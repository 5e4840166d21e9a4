package app.fairpanel.desktop.money;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Scenario;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.money.MoneyInputs;
import app.fairpanel.money.Stress;
import app.fairpanel.money.Stresses;
import java.time.LocalDate;

/// Makes the pictures of one evaluation: as it is, under a stress, and of its scenarios.
///
/// @param today the day on which what a stress changes is set
record PictureMaker(Evaluation evaluation, Evidence evidence, Catalog catalog, LocalDate today) {

    MoneyPicture plain() {
        return MoneyPicture.of(MoneyInputs.of(evaluation, evidence, catalog));
    }

    MoneyPicture of(Scenario scenario) {
        return MoneyPicture.of(MoneyInputs.of(scenario.applyTo(evaluation), evidence, catalog), scenario.leaving());
    }

    /// What a stress does, as a scenario that is not kept.
    ///
    /// @param id what it has as a scenario
    /// @param name what it is called
    Scenario scenario(String id, String name, Stress stress) {
        return new Stresses(evaluation, plain().inputs(), today).scenario(id, name, stress);
    }
}
