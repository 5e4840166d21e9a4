package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Choices;
import app.fairpanel.evaluation.FeeSchedule;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.SessionLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// For each insurer of the session mix, whether it may go to any platform or must stay with one, when two platforms are
/// used at once.
final class PayerPlaces extends VBox {
    private final Messages messages;
    private final FeeScheduleEdits edits;
    private final FlowPane choices = new FlowPane();
    private final Map<String, ComboBox<Optional<Platform>>> boxes = new HashMap<>();
    private List<String> payers = List.of();
    private List<Platform> platforms = List.of();
    private boolean showing;

    PayerPlaces(Messages messages, FeeScheduleEdits edits) {
        this.messages = messages;
        this.edits = edits;
        getStyleClass().add("solved");
        choices.getStyleClass().add("fee-fields");
        getChildren().addAll(Cards.text(messages.get("fees.places"), "muted"), choices);
    }

    void show(FeeSchedule schedule, List<Platform> shown) {
        var names = schedule.lines().stream()
                .map(SessionLine::payer)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (!names.equals(payers) || !shown.equals(platforms)) {
            payers = names;
            platforms = shown;
            boxes.clear();
            choices.getChildren().setAll(names.stream().map(this::choice).toList());
        }
        showing = true;
        boxes.forEach((payer, box) -> box.setValue(schedule.place(payer)
                .flatMap(id -> platforms.stream()
                        .filter(platform -> platform.id().equals(id))
                        .findFirst())));
        showing = false;
        Cards.show(this, names.size() > 1 && shown.size() > 1);
    }

    private VBox choice(String payer) {
        var name = Cards.text(payer, "caption");
        var box = new ComboBox<Optional<Platform>>();
        var offered = new ArrayList<Optional<Platform>>(List.of(Optional.empty()));
        platforms.forEach(platform -> offered.add(Optional.of(platform)));
        Choices.offer(
                box,
                offered,
                place -> place.map(platform -> messages.get("fees.places.stays", platform.name()))
                        .orElseGet(() -> messages.get("fees.places.anywhere")));
        box.setAccessibleText(messages.get("fees.places.spoken", payer));
        name.setLabelFor(box);
        box.valueProperty().subscribe((before, now) -> {
            if (!showing && now != null) {
                edits.keep(payer, now.map(Platform::id));
            }
        });
        boxes.put(payer, box);
        var cell = new VBox(name, box);
        cell.getStyleClass().add("fee-column");
        return cell;
    }
}
