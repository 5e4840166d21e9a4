package app.fairpanel.desktop.money;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Exchange;
import app.fairpanel.desktop.Latest;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.View;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Editing;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Wires the inputs, the sentence, the tabs and the cards to the open document.
public final class MoneyController implements View {
    /// Below this many letters' heights of width there is no room for two columns.
    private static final double NARROW = 52;

    /// Below these there is no room for the chart and what the platforms leave: the cards come first, and words are
    /// smaller.
    private static final double TIGHT = 72;

    private static final double LOW = 48;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    /// The id of the scenario that a stress is while it is not kept.
    private static final String STRESS = "stress";

    private final Document document;
    private final EvidenceModel evidence;
    private final Catalog catalog;
    private final Messages messages;
    private final MoneySentence sentences;
    private final BasisLine basisWords;
    private final InputForm form;
    private final NetCards cards;
    private final EvenCard even;
    private final Latest<Prospects> prospects;
    private final MoneyTabs tabs;
    private final PhraseFlow sentence = new PhraseFlow();
    private final Clock clock;
    private final WhatIfs whatIfs = new WhatIfs();
    private final StressMenu stressMenu;
    private final StressBar stressBar;

    @FXML
    private Parent root;

    @FXML
    private VBox formColumn;

    @FXML
    private ScrollPane formScroll;

    /// Keeps the form away from its scroll bar.
    @FXML
    private VBox formRoom;

    @FXML
    private VBox answer;

    @FXML
    private VBox sentenceCard;

    @FXML
    private HBox basisLine;

    @FXML
    private Label basis;

    @FXML
    private VBox tabsCard;

    /// @param exchange asks for a file to read the fee schedule from
    public MoneyController(
            Document document,
            EvidenceModel evidence,
            Catalog catalog,
            Messages messages,
            Clock clock,
            Navigator navigator,
            Background background,
            Exchange exchange) {
        this.document = document;
        this.evidence = evidence;
        this.catalog = catalog;
        this.messages = messages;
        sentences = new MoneySentence(messages);
        basisWords = new BasisLine(messages);
        var words = new InputWords(messages);
        form = new InputForm(document, messages, words, new InputEdits(document, messages, words, clock), navigator);
        cards = new NetCards(messages, words);
        even = new EvenCard(messages);
        prospects = background.latest();
        this.clock = clock;
        var ids = new NewIds(clock, RandomGenerator.getDefault());
        var scenarios = new ScenarioEdits(
                document,
                messages,
                ids,
                (evaluation, stress) ->
                        pictures(evaluation).scenario(STRESS, new StressWords(messages).name(stress), stress));
        stressMenu = new StressMenu(messages, whatIfs);
        stressBar = new StressBar(messages, whatIfs, scenarios, !document.isReadOnly(), background);
        whatIfs.onChange(this::refresh);
        tabs = new MoneyTabs(
                List.of(
                        new BreakEvenTab(messages),
                        new FirstYearTab(document, messages, clock, background),
                        new WhatMattersTab(document, catalog, messages, words, navigator, background),
                        new FeeScheduleTab(document, messages, ids, exchange),
                        new ScenariosTab(
                                document,
                                messages,
                                words,
                                scenarios,
                                whatIfs,
                                () -> pictures(document.current()),
                                background),
                        new WorkedOutTab(messages, words, clock, background)),
                messages);
    }

    @FXML
    void initialize() {
        Editing.offer(!document.isReadOnly(), form);
        form.jumps().in(formScroll);
        formColumn.getChildren().addFirst(form.jumps());
        // Not within the layout that changed them: what asks for another layout there is not heard.
        root.layoutBoundsProperty().subscribe(bounds -> Platform.runLater(this::arrange));
        sentenceCard.getChildren().addFirst(sentence);
        basisLine.getChildren().add(stressMenu);
        answer.getChildren().add(1, stressBar);
        answer.getChildren().addAll(cards, even);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        tabsCard.getChildren().add(tabs);
        var shown = root.sceneProperty().map(scene -> true).orElse(false);
        document.evaluation().when(shown).subscribe(ignored -> refresh());
        evidence.evidence().when(shown).subscribe(ignored -> refresh());
    }

    /// Inputs and answer beside each other where there is room, else the inputs below; and what the platforms leave
    /// above the chart where there is no room for both.
    private void arrange() {
        double width = root.getLayoutBounds().getWidth();
        double height = root.getLayoutBounds().getHeight();
        if (width <= 0) {
            return;
        }
        double letter = basis.getFont().getSize();
        boolean narrow = width < NARROW * letter;
        if (narrow && !answer.getChildren().contains(form)) {
            formRoom.getChildren().clear();
            answer.getChildren().add(form);
        } else if (!narrow && formRoom.getChildren().isEmpty()) {
            answer.getChildren().remove(form);
            formRoom.getChildren().add(form);
        }
        Cards.show(formColumn, !narrow);
        boolean compact = width < TIGHT * letter || height < LOW * letter;
        root.pseudoClassStateChanged(COMPACT, compact);
        if (compact && cards.isFew()) {
            putAfter(stressBar, cards);
        } else {
            putAfter(tabsCard, cards);
        }
    }

    private void putAfter(Node before, Node node) {
        var children = answer.getChildren();
        if (children.indexOf(node) != children.indexOf(before) + 1) {
            children.remove(node);
            children.add(children.indexOf(before) + 1, node);
        }
    }

    private PictureMaker pictures(Evaluation evaluation) {
        return new PictureMaker(evaluation, evidence.current(), catalog, LocalDate.now(clock));
    }

    private void refresh() {
        var evaluation = document.current();
        var pictures = pictures(evaluation);
        var plain = pictures.plain();
        var overlays = evaluation.scenarios().stream()
                .filter(scenario -> whatIfs.isOverlaid(scenario.id()))
                .map(scenario -> new Overlay(scenario.name(), pictures.of(scenario)))
                .toList();
        var latest = whatIfs.stress()
                .map(stress -> pictures.of(pictures.scenario(STRESS, new StressWords(messages).name(stress), stress)))
                .orElse(plain)
                .with(overlays);
        form.show(plain);
        stressBar.show(plain, latest, evaluation.feeSchedule().lines(), pictures.today());
        sentence.show(sentences.of(latest));
        Cards.say(basis, basisWords.of(latest));
        cards.show(latest);
        even.show(latest);
        prospects.ask(() -> Prospects.of(latest), cards::show);
        tabs.show(latest);
        arrange();
    }

    /// @param key of the tab
    void openTab(String key) {
        tabs.open(key);
    }

    @Override
    public void show(Place place) {
        focus();
    }

    @Override
    public void focus() {
        formScroll.requestFocus();
    }
}
