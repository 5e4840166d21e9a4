package app.fairpanel.desktop.decide;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Topic;
import app.fairpanel.decision.Weights;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.evaluation.Decision.Weighting;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// What counts, how much, and how each platform does in it.
final class MattersTab implements DecideTab<DecidePicture> {
    private final Messages messages;
    private final DecideEdits edits;
    private final Navigator navigator;
    private final StartingPointsPane starts;
    private final ComboBox<Topic> topics = new ComboBox<>();
    private final Button addMoney = new Button();
    private final Map<Weighting, ToggleButton> weighting = new EnumMap<>(Weighting.class);
    private final Label hint = Cards.text("", "muted");
    private final RankList ranks;
    private final VBox criteria = new VBox();
    private final VBox node;
    private final MoneyCard money;
    private Map<String, CriterionCard> cards = new LinkedHashMap<>();
    private Optional<DecidePicture> shown = Optional.empty();

    /// @param begun whether something counts already, so that the starting points need not be open
    MattersTab(Catalog catalog, Messages messages, DecideEdits edits, Navigator navigator, boolean begun) {
        this.messages = messages;
        this.edits = edits;
        this.navigator = navigator;
        starts = new StartingPointsPane(catalog, messages, edits);
        money = new MoneyCard(messages, edits);
        ranks = new RankList(messages, edits);
        var startsPane = new TitledPane(messages.get("decide.start"), starts);
        startsPane.setAnimated(false);
        startsPane.setExpanded(!begun);
        criteria.getStyleClass().add("criteria");
        var adding = new FlowPane(topics, add(), addMoney);
        adding.getStyleClass().add("chips");
        addMoney.setText(messages.get("decide.money.add"));
        addMoney.setOnAction(
                event -> shown.ifPresent(picture -> edits.money(Optional.of(StartScale.of(picture.card())))));
        node = new VBox(startsPane, adding, modes(), hint, ranks, criteria);
        node.getStyleClass().add("tab-body");
        if (edits.isReadOnly()) {
            starts.setDisable(true);
            criteria.setDisable(true);
            Cards.show(adding, false);
            weighting.values().forEach(mode -> mode.setDisable(true));
        }
    }

    @Override
    public String key() {
        return "matters";
    }

    @Override
    public Node node() {
        return node;
    }

    private Button add() {
        topics.setPromptText(messages.get("decide.add.prompt"));
        topics.setAccessibleText(messages.get("decide.add.prompt"));
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
        var button = new Button(messages.get("decide.add"));
        button.disableProperty().bind(topics.valueProperty().isNull());
        button.setOnAction(event -> Optional.ofNullable(topics.getValue()).ifPresent(topic -> {
            edits.add(topic.id(), topic.name());
            Optional.ofNullable(cards.get(topic.id())).ifPresent(CriterionCard::takeFocus);
        }));
        return button;
    }

    private FlowPane modes() {
        var chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (var mode : Weighting.values()) {
            var chip = new ToggleButton(messages.get("decide.weighting." + key(mode)));
            chip.getStyleClass().setAll("toggle-button", "chip");
            chip.setOnAction(event -> {
                chip.setSelected(true);
                edits.weighting(mode);
            });
            weighting.put(mode, chip);
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private static String key(Weighting mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void show(DecidePicture picture) {
        shown = Optional.of(picture);
        starts.show(picture);
        weighting.forEach((mode, chip) -> chip.setSelected(picture.decision().weighting() == mode));
        hint.setText(
                messages.get("decide.weighting.hint." + key(picture.decision().weighting())));
        Cards.show(addMoney, picture.money().isEmpty());
        ranks.show(picture);
        showCriteria(picture);
        if (!topics.getItems().equals(picture.addable())) {
            topics.getItems().setAll(picture.addable());
            topics.setValue(null);
        }
    }

    private void showCriteria(DecidePicture picture) {
        var order = Weights.order(picture.decision());
        var next = new LinkedHashMap<String, CriterionCard>();
        for (var line : picture.lines()) {
            var card = Optional.ofNullable(cards.get(line.topic()))
                    .orElseGet(() -> new CriterionCard(line, messages, edits, navigator));
            card.show(line, picture.isByRank(), order.indexOf(line.topic()), order.size());
            next.put(line.topic(), card);
        }
        cards = next;
        picture.money()
                .ifPresent(line -> money.show(line, picture.isByRank(), order.indexOf(Weights.MONEY), order.size()));
        var nodes = order.stream()
                .<Node>map(topic -> Optional.<Node>ofNullable(next.get(topic)).orElse(money))
                .toList();
        if (!criteria.getChildren().equals(nodes)) {
            var focused = Optional.ofNullable(criteria.getScene()).map(scene -> scene.getFocusOwner());
            criteria.getChildren().setAll(nodes);
            focused.filter(owner -> isWithin(owner, nodes)).ifPresent(Node::requestFocus);
        }
    }

    private static boolean isWithin(Node node, List<Node> cards) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (cards.contains(each)) {
                return true;
            }
        }
        return false;
    }

    void takeFocus() {
        topics.requestFocus();
    }
}
