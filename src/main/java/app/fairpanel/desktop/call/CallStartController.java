package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.answer.SaidBefore;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.util.StringConverter;

/// Wires the page before a call: whom to call, and what to ask.
public final class CallStartController {

    /// What comes of the page.
    interface Host {
        void start(String platform, Call.Channel channel, String person, String role, List<String> questions);

        void goOn(Call call);

        /// Ends a call that was cut off.
        void end(Call call);
    }

    private final Document document;
    private final EvidenceModel evidence;
    private final Catalog catalog;
    private final Messages messages;
    private final Host host;
    private final List<CheckBox> boxes = new ArrayList<>();

    @FXML
    private Pane unfinished;

    @FXML
    private ComboBox<Platform> platform;

    @FXML
    private ComboBox<Call.Channel> channel;

    @FXML
    private ComboBox<String> person;

    @FXML
    private TextField role;

    @FXML
    private Button begin;

    @FXML
    private Label count;

    @FXML
    private Pane questions;

    CallStartController(Document document, EvidenceModel evidence, Catalog catalog, Messages messages, Host host) {
        this.document = document;
        this.evidence = evidence;
        this.catalog = catalog;
        this.messages = messages;
        this.host = host;
    }

    @FXML
    void initialize() {
        var evaluation = document.current();
        platform.setConverter(converter(Platform::name));
        platform.getItems().setAll(evaluation.shownPlatforms());
        channel.setConverter(
                converter(kind -> messages.get("answer.channel." + kind.name().toLowerCase(Locale.ROOT))));
        channel.getItems().setAll(Call.Channel.values());
        channel.setValue(Call.Channel.CALL);
        platform.valueProperty().subscribe(this::plan);
        person.getEditor().textProperty().subscribe(this::knownRole);
        platform.getSelectionModel().selectFirst();
        var cutOff = evaluation.calls().stream().filter(Call::goesOn).toList();
        cutOff.forEach(call -> unfinished.getChildren().add(offer(call, evaluation)));
        Cards.show(unfinished, !cutOff.isEmpty());
    }

    private static <T> StringConverter<T> converter(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the box cannot be typed in");
            }
        };
    }

    private Node offer(Call call, Evaluation evaluation) {
        var progress = new CallProgress(call);
        var text = Cards.text(messages.get(
                "call.cut-off",
                evaluation.platform(call.platform()).map(Platform::name).orElse(call.platform()),
                DateText.of(call.start().toLocalDate()),
                progress.done(),
                progress.all()));
        HBox.setHgrow(text, javafx.scene.layout.Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var goOn = button("call.cut-off.go-on", () -> host.goOn(call));
        var end = button("call.cut-off.end", () -> host.end(call));
        return new HBox(12, text, goOn, end);
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.get(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void plan() {
        boxes.clear();
        chosenPlatform().ifPresent(chosen -> {
            person.getItems().setAll(new SaidBefore(catalog, document.current()).people(chosen));
            CallPlan.of(catalog, document.current(), evidence.current(), chosen.id())
                    .entries()
                    .forEach(entry -> boxes.add(box(entry)));
        });
        questions.getChildren().setAll(boxes);
        count();
    }

    private CheckBox box(CallPlan.Entry entry) {
        var reasons = new ArrayList<String>();
        if (entry.question().inWriting()) {
            reasons.add(messages.get("call.reason.in-writing"));
        }
        if (entry.atAGlance()) {
            reasons.add(messages.get("call.reason.glance"));
        }
        if (entry.feedsMoney()) {
            reasons.add(messages.get("call.reason.money"));
        }
        var name = entry.question().brief();
        var box = new CheckBox(reasons.isEmpty() ? name : name + " (" + String.join(", ", reasons) + ")");
        box.setWrapText(true);
        box.setUserData(entry.question().id());
        box.setSelected(boxes.size() < CallPlan.USUAL);
        box.setOnAction(event -> count());
        return box;
    }

    private Optional<Platform> chosenPlatform() {
        return Optional.ofNullable(platform.getValue());
    }

    private List<String> chosen() {
        return boxes.stream()
                .filter(CheckBox::isSelected)
                .map(box -> (String) box.getUserData())
                .toList();
    }

    private void count() {
        var chosen = chosen();
        count.setText(
                boxes.isEmpty()
                        ? messages.get("call.start.none")
                        : messages.get("call.start.count", chosen.size(), boxes.size()));
        begin.setDisable(chosen.isEmpty());
    }

    private void knownRole() {
        if (role.getText().isBlank()) {
            chosenPlatform()
                    .flatMap(chosen -> new SaidBefore(catalog, document.current())
                            .role(chosen, person.getEditor().getText()))
                    .ifPresent(role::setText);
        }
    }

    @FXML
    void begin() {
        chosenPlatform()
                .ifPresent(chosen -> host.start(
                        chosen.id(), channel.getValue(), person.getEditor().getText(), role.getText(), chosen()));
    }

    void focusFirst() {
        unfinished.lookupAll(".button").stream()
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, platform::requestFocus);
    }
}
