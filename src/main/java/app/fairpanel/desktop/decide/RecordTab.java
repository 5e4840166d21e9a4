package app.fairpanel.desktop.decide;

import app.fairpanel.decision.Hindsight;
import app.fairpanel.desktop.Exchange;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Editing;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.Commitment;
import app.fairpanel.evaluation.Platform;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The decision on record: what was chosen and why, when to look at it again, and what came of it.
final class RecordTab implements DecideTab<RecordPicture> {
    private final Messages messages;
    private final RecordEdits edits;
    private final HindsightWords words;
    private final FlowPane choices = new FlowPane();
    private final Button decide = new Button();
    private final VBox choosing;
    private final Label decided = Cards.text("", "section");
    private final TextArea reasons = new TextArea();
    private final TextArea changeMind = new TextArea();
    private final ReviewPart review;
    private final TextField expected = new TextField();
    private final TextField actual = new TextField();
    private final Label netRefused = Cards.text("", "error-text");
    private final ActualRows rows;
    private final VBox outcome = new VBox();
    private final VBox record;
    private final VBox node;
    private List<Platform> platforms = List.of();
    private List<CheckBox> boxes = new ArrayList<>();
    private Optional<Commitment> shown = Optional.empty();
    private boolean showing;

    RecordTab(Messages messages, RecordEdits edits, Exchange exchange) {
        this.messages = messages;
        this.edits = edits;
        words = new HindsightWords(messages);
        rows = new ActualRows(messages, edits);
        review = new ReviewPart(messages, edits, exchange);
        choices.getStyleClass().add("chips");
        decide.setText(messages.get("decide.record.decide"));
        decide.getStyleClass().add("accent");
        decide.setOnAction(event -> edits.decide(chosen()));
        choosing = new VBox(
                Cards.text(messages.get("decide.record.choose"), "strong"),
                Cards.text(messages.get("decide.record.how"), "muted"),
                choices,
                decide);
        choosing.getStyleClass().add("decide-part");
        write(reasons, "decide.record.reasons", edits::reasons);
        write(changeMind, "decide.record.change-mind", edits::changeMind);
        amount(expected, "decide.record.expected", edits::expectedNet);
        amount(actual, "decide.record.actual", edits::actualNet);
        var withdraw = new Button(messages.get("decide.record.withdraw"));
        withdraw.setOnAction(event -> edits.withdraw());
        outcome.getStyleClass().add("decide-part");
        record = new VBox(
                decided,
                field("decide.record.reasons", reasons),
                field("decide.record.change-mind", changeMind),
                review,
                field("decide.record.expected", expected),
                Cards.text(messages.get("decide.record.outcome"), "strong"),
                field("decide.record.actual", actual),
                netRefused,
                rows,
                outcome,
                withdraw);
        record.getStyleClass().add("form");
        Cards.say(netRefused, "");
        Editing.offer(!edits.isReadOnly(), reasons, changeMind, expected, actual, rows, withdraw, choosing);
        review.offer(!edits.isReadOnly());
        node = new VBox(choosing, record);
        node.getStyleClass().addAll("tab-body", "decide-tab");
    }

    @Override
    public String key() {
        return "record";
    }

    @Override
    public Node node() {
        return node;
    }

    private VBox field(String key, Node control) {
        var label = Cards.text(messages.get(key), "caption", "muted");
        label.setLabelFor(control);
        var box = new VBox(label, control);
        box.getStyleClass().add("field");
        return box;
    }

    private void write(TextArea area, String key, Consumer<String> edit) {
        area.setAccessibleText(messages.get(key));
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.textProperty().subscribe((before, now) -> {
            if (!showing) {
                edit.accept(now);
            }
        });
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                edits.endRun();
            }
        });
    }

    private void amount(TextField field, String key, Consumer<Optional<BigDecimal>> edit) {
        field.setAccessibleText(messages.get(key));
        field.setOnAction(event -> take(field, edit));
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                take(field, edit);
            }
        });
    }

    private void take(TextField field, Consumer<Optional<BigDecimal>> edit) {
        var typed = field.getText().strip();
        var read = TypedDollars.read(typed);
        Cards.say(netRefused, typed.isEmpty() || read.isPresent() ? "" : messages.get("decide.record.unreadable"));
        if (typed.isEmpty() || read.isPresent()) {
            edit.accept(read);
        }
    }

    private List<String> chosen() {
        return boxes.stream()
                .filter(CheckBox::isSelected)
                .map(box -> (String) box.getUserData())
                .toList();
    }

    @Override
    public void show(RecordPicture picture) {
        var commitment = picture.evaluation().decision().commitment();
        Cards.show(choosing, commitment.isEmpty());
        Cards.show(record, commitment.isPresent());
        showChoices(picture);
        if (commitment.isPresent()) {
            showRecord(commitment.get(), picture);
        }
        shown = commitment;
    }

    private void showChoices(RecordPicture picture) {
        if (!platforms.equals(picture.evaluation().shownPlatforms())) {
            platforms = picture.evaluation().shownPlatforms();
            boxes = new ArrayList<>(platforms.stream().map(this::box).toList());
            choices.getChildren().setAll(boxes);
        }
        decide.setDisable(chosen().isEmpty());
    }

    private CheckBox box(Platform platform) {
        var box = new CheckBox(platform.name());
        box.setUserData(platform.id());
        box.setOnAction(event -> decide.setDisable(chosen().isEmpty()));
        return box;
    }

    private void showRecord(Commitment commitment, RecordPicture picture) {
        showing = true;
        decided.setText(messages.get(
                "overview.decided", picture.names().platforms(commitment.platforms()), DateText.of(commitment.date())));
        write(reasons, commitment.reasons());
        write(changeMind, commitment.changeMind());
        review.show(commitment, picture);
        if (!shown.equals(Optional.of(commitment))) {
            expected.setText(dollars(commitment.expectedNet()));
            actual.setText(dollars(commitment.actualNet()));
        }
        rows.show(commitment, picture.names());
        outcome.getChildren().clear();
        Hindsight.of(commitment, picture.evaluation(), picture.evidence(), picture.catalog())
                .ifPresent(hindsight -> words.of(hindsight, picture.names())
                        .forEach(line -> outcome.getChildren().add(Cards.text(line))));
        showing = false;
    }

    private static String dollars(Optional<BigDecimal> amount) {
        return amount.map(set -> MoneyText.dollars(set.doubleValue())).orElse("");
    }

    private static void write(TextArea area, String words) {
        if (!area.getText().strip().equals(words)) {
            area.setText(words);
        }
    }
}
