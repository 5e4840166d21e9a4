package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.FeeSchedule;
import app.fairpanel.evaluation.Leaving;
import app.fairpanel.evaluation.LineRate;
import app.fairpanel.evaluation.Scenario;
import app.fairpanel.money.InputValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says in what a scenario differs from the numbers as they are now, and what it leaves.
final class ScenarioWords {
    private static final int MOST_DIFFERENCES = 8;

    private final Messages messages;
    private final InputWords words;

    /// @param differences in what it differs, a line each
    /// @param nets now, here and the difference, of each platform
    /// @param breakEven how the break-even moves; may be empty
    record Told(Scenario scenario, List<String> differences, List<List<String>> nets, String breakEven) {}

    ScenarioWords(Messages messages, InputWords words) {
        this.messages = messages;
        this.words = words;
    }

    /// What the columns of the nets are.
    List<String> columns() {
        return List.of(
                messages.get("scenarios.now"), messages.get("scenarios.here"), messages.get("scenarios.difference"));
    }

    Told of(Scenario scenario, MoneyPicture now, MoneyPicture there, FeeSchedule schedule) {
        return new Told(
                scenario,
                differences(scenario, now, there, schedule),
                nets(now, there),
                new StressWords(messages).breakEven(now.pair(), there.pairOf(now)));
    }

    private List<String> differences(Scenario scenario, MoneyPicture now, MoneyPicture there, FeeSchedule schedule) {
        var all = Stream.of(
                        now.inputs()
                                .all()
                                .flatMap(value ->
                                        difference(now, value, there.inputs().value(value.key())).stream()),
                        scenario.feeSchedule().flatMap(other -> difference(schedule, other)).stream(),
                        scenario.leaving().map(this::difference).stream())
                .flatMap(found -> found)
                .toList();
        if (all.isEmpty()) {
            return List.of(messages.get("scenarios.same"));
        }
        if (all.size() <= MOST_DIFFERENCES) {
            return all;
        }
        var first = new ArrayList<>(all.subList(0, MOST_DIFFERENCES - 1));
        first.add(messages.get("scenarios.more", all.size() - first.size()));
        return first;
    }

    private Optional<String> difference(MoneyPicture picture, InputValue now, InputValue there) {
        return now.number().equals(there.number()) || (isIdle(picture, now) && isIdle(picture, there))
                ? Optional.empty()
                : Optional.of(messages.get(
                        "scenarios.differs", words.owned(now.key(), picture::platformName), said(there), said(now)));
    }

    private static boolean isIdle(MoneyPicture picture, InputValue value) {
        return picture.inputs().idle(value.key()).isPresent();
    }

    private String said(InputValue value) {
        return value.number()
                .map(number -> words.value(value.input(), number))
                .orElseGet(() -> messages.get("scenarios.unknown"));
    }

    private Optional<String> difference(FeeSchedule now, FeeSchedule there) {
        long rates = Stream.concat(now.rates().stream(), there.rates().stream())
                .map(rate -> List.of(rate.line(), rate.platform()))
                .distinct()
                .filter(key -> !now.rate(key.get(0), key.get(1))
                        .flatMap(LineRate::amount)
                        .equals(there.rate(key.get(0), key.get(1)).flatMap(LineRate::amount)))
                .count();
        if (now.lines().equals(there.lines())) {
            return rates == 0 ? Optional.empty() : Optional.of(messages.get("scenarios.differs.rates", rates));
        }
        return Optional.of(messages.get("scenarios.differs.lines"));
    }

    private String difference(Leaving plan) {
        return messages.get(
                "scenarios.differs.leaving",
                plan.afterMonths(),
                plan.noticeDays(),
                MoneyText.percent(plan.cannotFollow().doubleValue()),
                plan.weeksElsewhere());
    }

    private List<List<String>> nets(MoneyPicture now, MoneyPicture there) {
        var nets = new ArrayList<List<String>>();
        for (int i = 0; i < now.comparison().platforms().size(); i++) {
            var was = now.comparison().platforms().get(i);
            var is = there.comparison().platforms().get(i);
            nets.add(List.of(
                    was.isKnown() ? MoneyText.dollars(was.net()) : messages.get("money.worked.none"),
                    is.isKnown() ? MoneyText.dollars(is.net()) : messages.get("money.worked.none"),
                    was.isKnown() && is.isKnown() ? signed(is.net() - was.net()) : messages.get("money.worked.none")));
        }
        return nets;
    }

    private static String signed(double dollars) {
        return dollars > 0 ? "+" + MoneyText.dollars(dollars) : MoneyText.dollars(dollars);
    }
}
