package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.View;
import app.fairpanel.desktop.arrange.ArrangeDialog;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Editing;
import app.fairpanel.desktop.controls.FilterKeys;
import app.fairpanel.document.Document;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Compare: by topic, or by payer, with the words that filter either, and what can be done with the whole.
public final class CompareController implements View {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Document document;
    private final Messages messages;
    private final ArrangeDialog arrange;
    private final TopicsPart topicsPart;
    private final Supplier<PayersPart> makePayers;
    private Optional<PayersPart> payersPart = Optional.empty();
    private final CopyButton copying;

    @FXML
    private HBox tools;

    @FXML
    private Button topics;

    @FXML
    private Button platforms;

    @FXML
    private ToggleButton byTopic;

    @FXML
    private ToggleButton byPayer;

    @FXML
    private TextField words;

    @FXML
    private StackPane holder;

    /// @param makePayers makes the grid of payers, when it is first asked for
    public CompareController(
            Document document,
            Messages messages,
            TopicsPart topicsPart,
            Supplier<PayersPart> makePayers,
            ArrangeDialog arrange) {
        this.document = document;
        this.messages = messages;
        this.topicsPart = topicsPart;
        this.makePayers = makePayers;
        this.arrange = arrange;
        copying = new CopyButton(messages);
    }

    @FXML
    void initialize() {
        tools.getChildren().add(copying);
        topics.setOnAction(event ->
                arrange.topics(added -> added.ifPresent(id -> topicsPart.grid().reveal(id, 0))));
        platforms.setOnAction(event -> arrange.platforms());
        Editing.offer(arrange.isOffered(), topics, platforms);
        words.textProperty().subscribe((before, typed) -> present().filter(typed));
        join(topicsPart, "compare.topic");
        byTopic.setOnAction(event -> showTopics());
        byPayer.setOnAction(event -> showPayers());
        showTopics();
    }

    private void join(ComparePart part, String firstHead) {
        FilterKeys.join(words, part.grid().list());
        part.onShown(entries -> {
            if (part.equals(present())) {
                copying.offer(messages.get(firstHead), document.current().shownPlatforms(), entries);
            }
        });
        part.grid().list().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copying.copy();
                event.consume();
            }
        });
    }

    private ComparePart present() {
        return payersPart
                .filter(part -> byPayer.isSelected())
                .<ComparePart>map(part -> part)
                .orElse(topicsPart);
    }

    private void showTopics() {
        byTopic.setSelected(true);
        show(topicsPart);
    }

    private void showPayers() {
        byPayer.setSelected(true);
        if (payersPart.isEmpty()) {
            var made = makePayers.get();
            payersPart = Optional.of(made);
            join(made, "payers.head");
        }
        payersPart.ifPresent(this::show);
    }

    private <T extends Node & ComparePart> void show(T part) {
        Cards.show(topics, part.equals(topicsPart));
        if (!holder.getChildren().contains(part)) {
            holder.getChildren().setAll(part);
        }
        part.filter(words.getText());
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Compare(var topic, var platform) && (topic.isPresent() || platform.isPresent())) {
            words.clear();
            showTopics();
            topicsPart.reveal(topic, platform);
        }
        focus();
    }

    @Override
    public void focus() {
        present().grid().list().requestFocus();
    }

    @Override
    public Optional<String> presentTopic() {
        return byPayer.isSelected()
                ? Optional.of("payer-mix")
                : topicsPart.grid().chosen().get().map(CellAddress::row);
    }

    @Override
    public void find() {
        words.requestFocus();
        words.selectAll();
    }
}
