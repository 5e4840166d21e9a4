package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.money.InputValue;
import app.fairpanel.money.MoneyInputs.Idle;
import app.fairpanel.money.Origin;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line below an input: where its number comes from, with the way to it, and where it would break even.
final class OriginLine extends FlowPane {
    private final Messages messages;
    private final Provenance.Writer writer;
    private final InputWords words;
    private final Navigator navigator;
    private final Label plain = new Label();
    private final Hyperlink link = new Hyperlink();
    private final Label even = new Label();
    private String kind = "";

    OriginLine(Messages messages, InputWords words, Navigator navigator) {
        this.messages = messages;
        this.words = words;
        this.navigator = navigator;
        writer = new Provenance.Writer(messages, words);
        getStyleClass().add("origin-line");
        plain.setWrapText(true);
        link.setWrapText(true);
        even.getStyleClass().addAll("caption", "even-point");
        getChildren().addAll(plain, link, even);
    }

    /// Words wrap, so they never make the form wider than its room, as they would by themselves.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// @param idle why the number does not count at present
    void show(InputValue value, OptionalDouble evenPoint, Optional<Idle> idle) {
        var provenance = idle.map(writer::of).orElseGet(() -> writer.of(value));
        if (!kind.equals(provenance.kind())) {
            kind = provenance.kind();
            plain.getStyleClass().setAll("label", "status", kind);
            link.getStyleClass().setAll("hyperlink", "status", kind);
            plain.setGraphic(new FontIcon(OriginIcons.of(kind)));
            link.setGraphic(new FontIcon(OriginIcons.of(kind)));
        }
        boolean leads = idle.isEmpty() && value.origin() instanceof Origin.Found;
        Cards.show(plain, !leads);
        Cards.show(link, leads);
        plain.setText(provenance.words());
        link.setText(provenance.words());
        link.setAccessibleText(messages.get("money.origin.open", provenance.words()));
        link.setOnAction(event -> open(value));
        Cards.say(
                even,
                evenPoint.isPresent()
                        ? messages.get("money.even", words.measured(value.input(), rounded(evenPoint.getAsDouble())))
                        : "");
    }

    private static java.math.BigDecimal rounded(double number) {
        return java.math.BigDecimal.valueOf(number).setScale(2, java.math.RoundingMode.HALF_UP);
    }

    private void open(InputValue value) {
        if (value.origin() instanceof Origin.Found found) {
            navigator.go(Place.cell(found.topic().id(), found.finding().platform()));
        }
    }
}
