package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.evaluation.Leaving;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.money.FeeNumber;
import app.fairpanel.money.Stress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What can be set about the stress that is on.
final class StressFields extends FlowPane {
    private final Messages messages;
    private final Consumer<Stress> change;
    private final List<Runnable> refreshes = new ArrayList<>();
    private Optional<Stress> shown = Optional.empty();
    private List<String> payers = List.of();
    private boolean showing;

    StressFields(Messages messages, Consumer<Stress> change) {
        this.messages = messages;
        this.change = change;
        getStyleClass().add("fee-fields");
    }

    /// @param lines of the session mix, whose payers can be chosen
    void show(Stress stress, List<SessionLine> lines) {
        var names =
                lines.stream().flatMap(line -> line.payer().stream()).distinct().toList();
        boolean sameKind =
                shown.filter(other -> other.getClass() == stress.getClass()).isPresent();
        shown = Optional.of(stress);
        if (!sameKind || !payers.equals(names)) {
            payers = names;
            rebuild(stress);
        }
        refreshes.forEach(Runnable::run);
    }

    private void rebuild(Stress stress) {
        getChildren().clear();
        refreshes.clear();
        switch (stress) {
            case Stress.RateCut cut -> {
                number(
                        "stress.percent",
                        FeeNumber.SHARE,
                        Stress.RateCut.class,
                        Stress.RateCut::percent,
                        (now, to) -> new Stress.RateCut(to, now.payer()));
                payer();
            }
            case Stress.NoReferrals none ->
                number(
                        "stress.ending",
                        FeeNumber.SHARE,
                        Stress.NoReferrals.class,
                        Stress.NoReferrals::percent,
                        (now, to) -> new Stress.NoReferrals(to));
            case Stress.Clawback back ->
                number(
                        "stress.taken",
                        FeeNumber.SHARE,
                        Stress.Clawback.class,
                        Stress.Clawback::percent,
                        (now, to) -> new Stress.Clawback(to));
            case Stress.Leave leave -> {
                plan(
                        "stress.after",
                        FeeNumber.MONTHS,
                        plan -> BigDecimal.valueOf(plan.afterMonths()),
                        (plan, to) -> new Leaving(
                                to.intValueExact(), plan.noticeDays(), plan.cannotFollow(), plan.weeksElsewhere()));
                plan(
                        "stress.notice",
                        FeeNumber.DAYS,
                        plan -> BigDecimal.valueOf(plan.noticeDays()),
                        (plan, to) -> new Leaving(
                                plan.afterMonths(), to.intValueExact(), plan.cannotFollow(), plan.weeksElsewhere()));
                plan(
                        "stress.lost",
                        FeeNumber.SHARE,
                        Leaving::cannotFollow,
                        (plan, to) -> new Leaving(plan.afterMonths(), plan.noticeDays(), to, plan.weeksElsewhere()));
                plan(
                        "stress.weeks",
                        FeeNumber.WEEKS,
                        plan -> BigDecimal.valueOf(plan.weeksElsewhere()),
                        (plan, to) -> new Leaving(
                                plan.afterMonths(), plan.noticeDays(), plan.cannotFollow(), to.intValueExact()));
            }
            case Stress.MissedDoubled() -> {}
            case Stress.LongPaidAsMiddle() -> {}
        }
    }

    /// The stress as it becomes when a number of it is another.
    private interface Changed<S> {
        S to(S now, BigDecimal number);
    }

    private void plan(String key, FeeNumber numbers, Function<Leaving, BigDecimal> get, Changed<Leaving> changed) {
        number(
                key,
                numbers,
                Stress.Leave.class,
                leave -> get.apply(leave.plan()),
                (now, to) -> new Stress.Leave(changed.to(now.plan(), to)));
    }

    private <S extends Stress> void number(
            String key, FeeNumber numbers, Class<S> kind, Function<S, BigDecimal> get, Changed<S> changed) {
        var name = messages.get(key);
        var field = new FeeField(Cards.text(name, "caption"), "stress-number", typed -> {
            var read = FeeNumbers.read(numbers, typed, messages);
            read.number()
                    .ifPresent(number -> shown.map(kind::cast)
                            .map(now -> changed.to(now, number))
                            .ifPresent(change));
            return read.refusal();
        });
        refreshes.add(() ->
                shown.map(kind::cast).ifPresent(now -> field.show(FeeNumbers.say(numbers, get.apply(now)), name, "")));
        getChildren().add(field);
    }

    private void payer() {
        var choice = new ComboBox<String>();
        var name = Cards.text(messages.get("stress.payer"), "caption");
        name.setLabelFor(choice);
        choice.setAccessibleText(messages.get("stress.payer"));
        choice.getItems().add(messages.get("stress.payer.all"));
        choice.getItems().addAll(payers);
        choice.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> {
            if (!showing && now.intValue() >= 0 && shown.orElse(null) instanceof Stress.RateCut cut) {
                change.accept(new Stress.RateCut(
                        cut.percent(),
                        now.intValue() == 0 ? Optional.empty() : Optional.of(payers.get(now.intValue() - 1))));
            }
        });
        refreshes.add(() -> {
            if (shown.orElse(null) instanceof Stress.RateCut(var percent, var payer)) {
                showing = true;
                choice.getSelectionModel().select(payer.map(payers::indexOf).orElse(-1) + 1);
                showing = false;
            }
        });
        var box = new VBox(name, choice);
        box.getStyleClass().add("fee-field-wide");
        getChildren().add(box);
    }
}
