package app.fairpanel.desktop.money;

import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.Alternative;
import app.fairpanel.money.BreakEven;
import app.fairpanel.money.Comparison;
import app.fairpanel.money.MoneyInputs;
import java.util.Optional;

/// Everything the view shows at one moment.
///
/// @param pair the two platforms that the sentence and the chart are about; nothing with fewer than two
record MoneyPicture(MoneyInputs inputs, Comparison comparison, Optional<BreakEven> pair) {

    static MoneyPicture of(MoneyInputs inputs) {
        var comparison = Comparison.of(inputs);
        return new MoneyPicture(inputs, comparison, comparison.closest());
    }

    Platform platform(Alternative alternative) {
        return inputs.platforms().stream()
                .filter(platform -> platform.id().equals(alternative.id()))
                .findFirst()
                .orElseThrow();
    }

    String platformName(String id) {
        return inputs.platforms().stream()
                .filter(platform -> platform.id().equals(id))
                .map(Platform::name)
                .findFirst()
                .orElse(id);
    }
}
