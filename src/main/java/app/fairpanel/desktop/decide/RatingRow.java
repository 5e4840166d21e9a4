package app.fairpanel.desktop.decide;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.desktop.controls.StatusBadge;
import app.fairpanel.evaluation.Platform;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;

/// A platform's rating in a topic, beside how good what is known about it is.
final class RatingRow extends FlowPane {
    private final Messages messages;
    private final String unrated;
    private final ComboBox<String> rating = new ComboBox<>();
    private final ComboBox<String> clearance = new ComboBox<>();
    private final StatusBadge known;
    private boolean showing;

    RatingRow(String topic, String name, Platform platform, Messages messages, DecideEdits edits, Navigator navigator) {
        this.messages = messages;
        unrated = messages.get("decide.rating.none");
        known = new StatusBadge(messages);
        getStyleClass().add("rating-row");
        rating.getItems().add(unrated);
        IntStream.rangeClosed(0, 10).mapToObj(Integer::toString).forEach(rating.getItems()::add);
        rating.setAccessibleText(messages.get("decide.rating", platform.name(), name));
        rating.valueProperty().subscribe((before, now) -> {
            if (!showing && now != null) {
                edits.rate(
                        topic,
                        name,
                        platform,
                        now.equals(unrated) ? Optional.empty() : Optional.of(new BigDecimal(now)));
            }
        });
        clearance
                .getItems()
                .addAll(
                        messages.get("decide.clearance.open"),
                        messages.get("decide.clearance.passes"),
                        messages.get("decide.clearance.fails"));
        clearance.setAccessibleText(messages.get("decide.clearance", platform.name(), name));
        clearance.valueProperty().subscribe((before, now) -> {
            if (!showing && now != null) {
                var at = clearance.getItems().indexOf(now);
                edits.clear(topic, name, platform, at == 0 ? Optional.empty() : Optional.of(at == 1));
            }
        });
        var look = new Hyperlink(messages.get("decide.look"));
        look.setAccessibleText(messages.get("decide.look.spoken", platform.name(), name));
        look.setOnAction(event -> navigator.go(Place.cell(topic, platform.id())));
        getChildren().addAll(new PlatformName(platform), rating, clearance, known, look);
    }

    void show(RatingLine line, boolean mustHave) {
        showing = true;
        rating.setValue(line.score().map(BigDecimal::toPlainString).orElse(unrated));
        clearance.setValue(messages.get(line.passes()
                .map(passes -> passes ? "decide.clearance.passes" : "decide.clearance.fails")
                .orElse("decide.clearance.open")));
        Cards.show(clearance, mustHave);
        known.show(line.known(), "");
        showing = false;
    }
}
