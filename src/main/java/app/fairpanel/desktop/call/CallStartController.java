package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.decision.FollowUp;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.answer.SaidBefore;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Choices;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/// Wires the page before a call: whom to call, and what to ask.
public final class CallStartController {

    /// What comes of the page.
    interface Host {
        void start(String platform, Call.Channel channel, String person, String role, List<String> questions);

        /// Shows the questions on paper, to ask them from there.
        void print(Platform platform, List<String> questions, Consumer<Path> shown);

        void goOn(Call call);

        /// Ends a call that was cut off.
        void end(Call call);
    }

    private final Document document;
    private final EvidenceModel evidence;
    private final Catalog catalog;
    private final Messages messages;
    private final AskingOrder order;
    private final Host host;
    private final CallChoices choices;

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
    private Label reach;

    @FXML
    private Button begin;

    @FXML
    private Button print;

    @FXML
    private Label printed;

    @FXML
    private Label count;

    @FXML
    private Pane questions;

    CallStartController(
            Document document,
            EvidenceModel evidence,
            Catalog catalog,
            Messages messages,
            AskingOrder order,
            Host host) {
        this.order = order;
        this.document = document;
        this.evidence = evidence;
        this.catalog = catalog;
        this.messages = messages;
        this.host = host;
        choices = new CallChoices(messages, this::count);
    }

    @FXML
    void initialize() {
        var evaluation = document.current();
        Choices.offer(platform, evaluation.shownPlatforms(), Platform::name);
        Choices.offer(
                channel,
                List.of(Call.Channel.values()),
                kind -> messages.get("answer.channel." + kind.name().toLowerCase(Locale.ROOT)));
        channel.setValue(Call.Channel.CALL);
        platform.valueProperty().subscribe(this::plan);
        Choices.openWithDown(person);
        person.getEditor().textProperty().subscribe(this::knownRole);
        platform.getSelectionModel().selectFirst();
        owing(evaluation).ifPresent(platform::setValue);
        var cutOff = evaluation.calls().stream().filter(Call::goesOn).toList();
        cutOff.forEach(call -> unfinished.getChildren().add(offer(call, evaluation)));
        Cards.show(unfinished, !cutOff.isEmpty());
    }

    /// The platform whose answer, or call, is awaited the longest.
    private Optional<Platform> owing(Evaluation evaluation) {
        return FollowUp.of(evaluation, evidence.current(), catalog).stream()
                .flatMap(followUp -> switch (followUp) {
                    case FollowUp.Answer answer -> Stream.of(answer.platform());
                    case FollowUp.CallBack back -> Stream.of(back.platform());
                    case FollowUp.Recheck recheck -> Stream.of(recheck.platform());
                    case FollowUp.Review _ -> Stream.<String>empty();
                })
                .findFirst()
                .flatMap(evaluation::platform);
    }

    private Node offer(Call call, Evaluation evaluation) {
        var progress = new CallProgress(call);
        var text = Cards.text(messages.get(
                "call.cut-off",
                evaluation.platform(call.platform()).map(Platform::name).orElse(call.platform()),
                DateText.of(call.start().toLocalDate()),
                progress.done(),
                progress.all()));
        HBox.setHgrow(text, Priority.ALWAYS);
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
        chosenPlatform().ifPresent(chosen -> {
            person.getItems().setAll(new SaidBefore(catalog, document.current()).people(chosen));
            var plan = CallPlan.of(catalog, document.current(), evidence.current(), chosen.id());
            show(plan);
            var untouched = choices.chosen();
            order.rank(chosen.id(), ranked -> {
                if (chosenPlatform().filter(chosen::equals).isPresent()
                        && choices.chosen().equals(untouched)) {
                    show(plan.ranked(ranked));
                }
            });
        });
    }

    private void show(CallPlan plan) {
        questions.getChildren().setAll(choices.show(plan));
        count();
    }

    private Optional<Platform> chosenPlatform() {
        return Optional.ofNullable(platform.getValue());
    }

    private void count() {
        var chosen = choices.chosen().size();
        count.setText(
                choices.all() == 0
                        ? messages.get("call.start.none")
                        : messages.get("call.start.count", chosen, choices.all()));
        print.setDisable(chosen == 0);
        Cards.say(printed, "");
    }

    private void knownRole() {
        Cards.say(
                reach,
                chosenPlatform()
                        .flatMap(chosen -> new SaidBefore(catalog, document.current())
                                .contact(chosen, person.getEditor().getText()))
                        .map(contact -> Stream.of(contact.phone(), contact.email(), contact.hours())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · ")))
                        .orElse(""));
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
                        chosen.id(),
                        channel.getValue(),
                        person.getEditor().getText(),
                        role.getText(),
                        choices.chosen()));
    }

    @FXML
    void print() {
        chosenPlatform()
                .ifPresent(chosen -> host.print(
                        chosen, choices.chosen(), file -> Cards.say(printed, messages.get("sheet.shown", file))));
    }

    /// Chooses whom to call.
    void choose(String platformId, String name) {
        document.current()
                .platform(platformId)
                .filter(platform.getItems()::contains)
                .ifPresent(known -> {
                    platform.setValue(known);
                    person.getEditor().setText(name);
                    begin.requestFocus();
                });
    }

    void focusFirst() {
        unfinished.lookupAll(".button").stream()
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, platform::requestFocus);
    }
}
