package app.fairpanel.desktop.decide;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Topic;
import app.fairpanel.decision.FitVerdict;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.View;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.document.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Wires what counts and the ratings to the open document, and shows what they come to.
public final class DecideController implements View {
    private final Document document;
    private final EvidenceModel evidence;
    private final Catalog catalog;
    private final Messages messages;
    private final Navigator navigator;
    private final FitSentence sentences;
    private final DecideEdits edits;
    private final FitCards fits;
    private final StartingPointsPane starts;
    private Map<String, CriterionCard> cards = new LinkedHashMap<>();

    @FXML
    private Parent root;

    @FXML
    private Label sentence;

    @FXML
    private VBox result;

    @FXML
    private TitledPane startsPane;

    @FXML
    private Node adding;

    @FXML
    private ComboBox<Topic> topics;

    @FXML
    private Button addButton;

    @FXML
    private VBox criteria;

    public DecideController(
            Document document, EvidenceModel evidence, Catalog catalog, Messages messages, Navigator navigator) {
        this.document = document;
        this.evidence = evidence;
        this.catalog = catalog;
        this.messages = messages;
        this.navigator = navigator;
        sentences = new FitSentence(messages);
        edits = new DecideEdits(document, messages);
        fits = new FitCards(sentences);
        starts = new StartingPointsPane(catalog, messages, edits);
    }

    @FXML
    void initialize() {
        result.getChildren().add(fits);
        startsPane.setContent(starts);
        startsPane.setExpanded(document.current().decision().criteria().isEmpty());
        starts.setDisable(document.isReadOnly());
        criteria.setDisable(document.isReadOnly());
        Cards.show(adding, !document.isReadOnly());
        topics.setConverter(new StringConverter<>() {
            @Override
            public String toString(Topic topic) {
                return Optional.ofNullable(topic).map(Topic::name).orElse("");
            }

            @Override
            public Topic fromString(String name) {
                throw new UnsupportedOperationException("topics are chosen, not typed");
            }
        });
        addButton.disableProperty().bind(topics.valueProperty().isNull());
        var shown = root.sceneProperty().map(scene -> true).orElse(false);
        document.evaluation().when(shown).subscribe(ignored -> refresh());
        evidence.evidence().when(shown).subscribe(ignored -> refresh());
    }

    private void refresh() {
        var picture = DecidePicture.of(document.current(), evidence.current(), catalog, messages);
        sentence.setText(sentences.of(picture.card(), FitVerdict.of(picture.card()), picture.names()));
        fits.show(picture);
        starts.show(picture);
        showCriteria(picture.lines());
        if (!topics.getItems().equals(picture.addable())) {
            topics.getItems().setAll(picture.addable());
            topics.setValue(null);
        }
    }

    private void showCriteria(List<CriterionLine> lines) {
        var next = new LinkedHashMap<String, CriterionCard>();
        for (var line : lines) {
            var card = Optional.ofNullable(cards.get(line.topic()))
                    .orElseGet(() -> new CriterionCard(line, messages, edits, navigator));
            card.show(line);
            next.put(line.topic(), card);
        }
        cards = next;
        var shown = List.copyOf(next.values());
        if (!criteria.getChildren().equals(shown)) {
            criteria.getChildren().setAll(shown);
        }
    }

    @FXML
    void add() {
        Optional.ofNullable(topics.getValue()).ifPresent(topic -> {
            edits.add(topic.id(), topic.name());
            Optional.ofNullable(cards.get(topic.id())).ifPresent(CriterionCard::takeFocus);
        });
    }

    @Override
    public void focus() {
        root.requestFocus();
    }

    @Override
    public void show(Place place) {
        topics.requestFocus();
    }
}
