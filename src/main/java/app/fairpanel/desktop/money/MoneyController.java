package app.fairpanel.desktop.money;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Latest;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.View;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Editing;
import app.fairpanel.document.Document;
import app.fairpanel.money.MoneyInputs;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Wires the inputs, the sentence, the tabs and the cards to the open document.
public final class MoneyController implements View {
    /// Below this many letters' heights of width there is no room for two columns.
    private static final double NARROW = 52;

    private final Document document;
    private final EvidenceModel evidence;
    private final Catalog catalog;
    private final Messages messages;
    private final MoneySentence sentences;
    private final BasisLine basisLine;
    private final InputForm form;
    private final NetCards cards;
    private final Latest<Prospects> prospects;
    private final MoneyTabs tabs;
    private final PhraseFlow sentence = new PhraseFlow();

    @FXML
    private Parent root;

    @FXML
    private ScrollPane formScroll;

    @FXML
    private VBox answer;

    @FXML
    private VBox sentenceCard;

    @FXML
    private Label basis;

    @FXML
    private VBox tabsCard;

    public MoneyController(
            Document document,
            EvidenceModel evidence,
            Catalog catalog,
            Messages messages,
            Clock clock,
            Navigator navigator,
            Background background) {
        this.document = document;
        this.evidence = evidence;
        this.catalog = catalog;
        this.messages = messages;
        sentences = new MoneySentence(messages);
        basisLine = new BasisLine(messages);
        var words = new InputWords(messages);
        form = new InputForm(document, messages, words, new InputEdits(document, messages, words, clock), navigator);
        cards = new NetCards(messages, words);
        prospects = background.latest();
        var fees = new FeeScheduleTab(document, messages, new NewIds(clock, RandomGenerator.getDefault()));
        tabs = new MoneyTabs(
                List.of(
                        new BreakEvenTab(messages),
                        new FirstYearTab(document, messages, clock, background),
                        new WhatMattersTab(document, catalog, messages, words, navigator, background),
                        fees,
                        new WorkedOutTab(messages)),
                messages);
    }

    @FXML
    void initialize() {
        Editing.offer(!document.isReadOnly(), form);
        root.layoutBoundsProperty().subscribe(bounds -> arrange(bounds.getWidth()));
        sentenceCard.getChildren().addFirst(sentence);
        answer.getChildren().add(cards);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        tabsCard.getChildren().add(tabs);
        var shown = root.sceneProperty().map(scene -> true).orElse(false);
        document.evaluation().when(shown).subscribe(ignored -> refresh());
        evidence.evidence().when(shown).subscribe(ignored -> refresh());
    }

    /// Beside each other where there is room, else the inputs below the answer.
    private void arrange(double width) {
        boolean narrow = width > 0 && width < NARROW * basis.getFont().getSize();
        if (narrow && formScroll.getContent() != null) {
            formScroll.setContent(null);
            answer.getChildren().add(form);
        } else if (!narrow && formScroll.getContent() == null) {
            answer.getChildren().remove(form);
            formScroll.setContent(form);
        }
        Cards.show(formScroll, !narrow);
    }

    private void refresh() {
        var latest = MoneyPicture.of(MoneyInputs.of(document.current(), evidence.current(), catalog));
        form.show(latest);
        sentence.show(sentences.of(latest));
        Cards.say(basis, basisLine.of(latest));
        cards.show(latest);
        prospects.ask(() -> Prospects.of(latest), cards::show);
        tabs.show(latest);
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
