package app.fairpanel.desktop.money;

import app.fairpanel.money.MoneyInputs;
import app.fairpanel.money.RateBasis;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// On which basis rates are shown and typed: that on which they are kept, or, where the clinician wishes, the other
/// one,
/// and then they are converted both ways.
final class EnteredRates {
    private final Set<String> onOther = new HashSet<>();
    private Optional<MoneyInputs> inputs = Optional.empty();

    void show(MoneyInputs latest) {
        inputs = Optional.of(latest);
    }

    void enter(String platform, boolean other) {
        if (other) {
            onOther.add(platform);
        } else {
            onOther.remove(platform);
        }
    }

    boolean isOnOther(String platform) {
        return onOther.contains(platform) && share(platform).isPresent();
    }

    private Optional<BigDecimal> share(String platform) {
        return inputs.flatMap(latest -> RateBasis.share(latest, platform));
    }

    /// What is kept for a rate as it was typed or pasted.
    BigDecimal kept(String platform, BigDecimal typed) {
        return isOnOther(platform)
                ? basis(platform)
                        .other()
                        .to(basis(platform), typed, share(platform).orElseThrow())
                : typed;
    }

    /// How a rate that is kept is shown.
    BigDecimal shown(String platform, BigDecimal kept) {
        return isOnOther(platform)
                ? basis(platform)
                        .to(basis(platform).other(), kept, share(platform).orElseThrow())
                : kept;
    }

    private RateBasis basis(String platform) {
        return inputs.map(latest -> RateBasis.of(latest, platform)).orElse(RateBasis.BEFORE_SHARE);
    }
}
