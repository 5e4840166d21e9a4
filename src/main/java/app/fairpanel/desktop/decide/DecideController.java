package app.fairpanel.desktop.decide;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.decision.FitVerdict;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Exchange;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.OutlookModel;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.View;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.document.Document;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;

/// Wires what counts and the ratings to the open document, and shows what they come to: the sentence and the weights at
/// once, the rest as soon as it was worked out.
public final class DecideController implements View {
    private final Document document;
    private final EvidenceModel evidence;
    private final OutlookModel outlooks;
    private final Catalog catalog;
    private final Messages messages;
    private final FitSentence sentences;
    private final BothCard both;
    private final FitCards fits;
    private final MattersTab matters;
    private final List<DecideTab<OutlookPicture>> later;
    private final RecordTab record;

    @FXML
    private Parent root;

    @FXML
    private Label sentence;

    @FXML
    private Label caveats;

    @FXML
    private VBox result;

    @FXML
    private TabPane tabs;

    @FXML
    private VBox tabBody;

    public DecideController(
            Document document,
            EvidenceModel evidence,
            OutlookModel outlooks,
            Catalog catalog,
            Messages messages,
            Clock clock,
            Navigator navigator,
            Exchange exchange) {
        this.document = document;
        this.evidence = evidence;
        this.outlooks = outlooks;
        this.catalog = catalog;
        this.messages = messages;
        sentences = new FitSentence(messages);
        both = new BothCard(messages, () -> open(Place.Decide.Part.SURE));
        fits = new FitCards(sentences, both);
        matters = new MattersTab(
                catalog,
                messages,
                new DecideEdits(document, messages, catalog),
                navigator,
                !document.current().decision().criteria().isEmpty());
        later = List.of(
                new SureTab(messages, navigator), new AskTab(messages, navigator), new ReadyTab(messages, navigator));
        record = new RecordTab(messages, new RecordEdits(document, evidence, catalog, messages, clock), exchange);
    }

    @FXML
    void initialize() {
        result.getChildren().add(fits);
        contents().forEach(content -> tabs.getTabs().add(new Tab(messages.get("decide.tab." + content.key()))));
        var shown = root.sceneProperty().map(scene -> true).orElse(false);
        document.evaluation().when(shown).subscribe(ignored -> refresh());
        evidence.evidence().when(shown).subscribe(ignored -> refresh());
        outlooks.follow(shown);
        outlooks.outlook().when(shown).subscribe(ignored -> showLater());
        tabs.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            tabBody.getChildren().setAll(contents().get(index.intValue()).node());
            showLater();
        });
    }

    private List<DecideTab<?>> contents() {
        return Stream.<Stream<? extends DecideTab<?>>>of(Stream.of(matters), later.stream(), Stream.of(record))
                .<DecideTab<?>>flatMap(tabs -> tabs)
                .toList();
    }

    private void refresh() {
        var picture = DecidePicture.of(document.current(), evidence.current(), catalog, messages);
        var verdict = FitVerdict.of(picture.card());
        sentence.setText(sentences.verdict(picture.card(), verdict, picture.names()));
        Cards.say(caveats, sentences.caveats(picture.card(), verdict, picture.names()));
        fits.show(picture);
        matters.show(picture);
        record.show(new RecordPicture(document.current(), evidence.current(), catalog, picture.names()));
    }

    /// Of the tabs, only the one in front is brought up to date.
    private void showLater() {
        int front = tabs.getSelectionModel().getSelectedIndex() - 1;
        outlooks.outlook().get().ifPresent(outlook -> {
            var names = new Names(messages, catalog, outlook.evaluation());
            both.show(outlook, names);
            if (front >= 0 && front < later.size()) {
                later.get(front).show(new OutlookPicture(outlook, names));
            }
        });
    }

    @Override
    public void focus() {
        root.requestFocus();
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Decide(var part)) {
            open(part);
        }
    }

    private void open(Place.Decide.Part part) {
        tabs.getSelectionModel()
                .select(contents().stream().map(DecideTab::key).toList().indexOf(part.key()));
        if (part == Place.Decide.Part.MATTERS) {
            matters.takeFocus();
        } else {
            tabs.requestFocus();
        }
    }
}
