package app.fairpanel.desktop.money;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.EvidenceModel;
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
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
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
    private final List<MoneyTab> contents;
    private final PhraseFlow sentence = new PhraseFlow();
    private Optional<MoneyPicture> picture = Optional.empty();

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
    private TabPane tabs;

    /// What the open tab shows. A tab pane by itself does not know how high wrapped text is.
    @FXML
    private VBox tabBody;

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
        cards = new NetCards(messages);
        var fees = new FeeScheduleTab(document, messages, new NewIds(clock, RandomGenerator.getDefault()));
        contents = List.of(
                new BreakEvenTab(messages),
                new FirstYearTab(document, messages, clock, background),
                fees,
                new WorkedOutTab(messages));
    }

    @FXML
    void initialize() {
        Editing.offer(!document.isReadOnly(), form);
        root.layoutBoundsProperty().subscribe(bounds -> arrange(bounds.getWidth()));
        sentenceCard.getChildren().addFirst(sentence);
        answer.getChildren().add(cards);
        for (var content : contents) {
            var tab = new Tab(messages.get("money.tab." + content.key()));
            tab.setClosable(false);
            tabs.getTabs().add(tab);
        }
        tabs.getSelectionModel().selectedIndexProperty().subscribe(index -> openTab(index.intValue()));
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
        picture = Optional.of(latest);
        form.show(latest);
        sentence.show(sentences.of(latest));
        Cards.say(basis, basisLine.of(latest));
        cards.show(latest);
        showTab(latest);
    }

    private void openTab(int index) {
        var node = contents.get(index).node();
        VBox.setVgrow(node, Priority.ALWAYS);
        tabBody.getChildren().setAll(node);
        picture.ifPresent(this::showTab);
    }

    private void showTab(MoneyPicture latest) {
        contents.get(tabs.getSelectionModel().getSelectedIndex()).show(latest);
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
