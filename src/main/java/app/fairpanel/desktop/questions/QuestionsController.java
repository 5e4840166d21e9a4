package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Domain;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.View;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.FilterKeys;
import app.fairpanel.desktop.questions.QuestionRows.Wanted;
import app.fairpanel.desktop.share.ShareMenu;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Wires the question bank, its filters and the chosen question to the open document.
public final class QuestionsController implements View {
    /// The width, in letters' heights, from which the domains have room beside the questions.
    private static final double WIDE_EM = 56;

    private final Document document;
    private final EvidenceModel evidence;
    private final Catalog catalog;
    private final Messages messages;
    private final Clock clock;
    private final Runnable callMode;
    private final QuestionFilters chips;
    private final DomainChoice domains;
    private final QuestionDialog dialog;
    private final BankEdits bank;
    private final QuestionTabs others;
    private final ShareMenu sharing;
    private final QuestionList list;
    private QuestionRows rows = QuestionRows.NONE;

    @FXML
    private Region root;

    @FXML
    private Pane heading;

    @FXML
    private TextField words;

    @FXML
    private Button call;

    @FXML
    private Button add;

    @FXML
    private MenuButton share;

    @FXML
    private Label shared;

    @FXML
    private Pane filters;

    @FXML
    private Pane domainHolder;

    @FXML
    private Pane listHolder;

    @FXML
    private Node nothing;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab conversations;

    @FXML
    private Tab followUps;

    @FXML
    private Tab terms;

    @FXML
    private DetailController detailController;

    /// @param callMode opens call mode
    public QuestionsController(
            Document document,
            EvidenceModel evidence,
            Catalog catalog,
            Messages messages,
            Clock clock,
            NewIds ids,
            QuestionTabs others,
            ShareMenu sharing,
            QuestionDialog dialog,
            Runnable callMode) {
        this.document = document;
        this.evidence = evidence;
        this.catalog = catalog;
        this.messages = messages;
        this.clock = clock;
        this.callMode = callMode;
        chips = new QuestionFilters(messages);
        domains = new DomainChoice(messages, this::filter);
        this.dialog = dialog;
        bank = new BankEdits(document, catalog, messages, ids);
        this.others = others;
        this.sharing = sharing;
        list = new QuestionList(messages, this::showDetail, this::log);
    }

    @FXML
    void initialize() {
        heading.getChildren().add(1, domains.box());
        domainHolder.getChildren().add(domains.list());
        listHolder.getChildren().addFirst(list.view());
        sharing.fill(share, words -> Cards.say(shared, words));
        Cards.say(shared, "");
        others.fill(tabs, followUps, terms, conversations);
        chips.fill(filters, QuestionFilter.OPEN, this::filter);
        FilterKeys.join(words, list.view());
        detailController.root().addEventHandler(KeyEvent.KEY_PRESSED, this::leaveDetail);
        words.textProperty().subscribe(this::filter);
        root.widthProperty().subscribe(this::fit);
        words.fontProperty().subscribe(this::fit);
        var shown = root.sceneProperty().map(scene -> true).orElse(false);
        evidence.evidence().when(shown).subscribe(ignored -> refresh());
        call.setDisable(document.isReadOnly());
        add.setDisable(document.isReadOnly());
        document.evaluation().map(Evaluation::calls).when(shown).subscribe(new CallButton(call, messages)::show);
        document.evaluation().map(Evaluation::platforms).when(shown).subscribe(ignored -> refresh());
        document.evaluation().map(Evaluation::inquiries).when(shown).subscribe(ignored -> refresh());
        document.evaluation().map(Evaluation::bank).when(shown).subscribe(ignored -> refresh());
    }

    private void fit() {
        domains.fit(root.getWidth() >= WIDE_EM * words.getFont().getSize());
        domainHolder.setManaged(domains.list().isManaged());
    }

    /// Shows what has changed; the chosen question stays in sight although it may no longer fit the filter.
    private void refresh() {
        rows = QuestionRows.of(catalog, document.current(), evidence.current(), LocalDate.now(clock));
        chips.show(rows);
        domains.show(rows.domains());
        showRows(list.chosen().map(row -> row.question().id()));
    }

    private void filter() {
        showRows(Optional.empty());
    }

    private void showRows(Optional<String> keeping) {
        var shown = rows.shown(new Wanted(chips.present(), domains.chosen(), words.getText(), keeping));
        nothing.setVisible(shown.isEmpty() && !rows.all().isEmpty());
        list.show(shown);
    }

    private void showDetail() {
        detailController.show(
                list.chosen(), list.platform(), list.view().getItems(), chips.present() == QuestionFilter.RETIRED);
    }

    private void log(QuestionRow row) {
        detailController.log(row, list.platform());
    }

    private void leaveDetail(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            list.view().requestFocus();
            event.consume();
        }
    }

    @FXML
    void addQuestion() {
        dialog.add(domains.chosen().orElse(Domain.CREDENTIALING), bank);
    }

    @FXML
    void startCall() {
        callMode.run();
    }

    @FXML
    void showAll() {
        words.clear();
        domains.chooseAll();
        chips.choose(QuestionFilter.ALL);
        filter();
        list.view().requestFocus();
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Questions(var question, var platform)) {
            if (question.isPresent()) {
                tabs.getSelectionModel().selectFirst();
                showAll();
                list.reveal(question.get());
                platform.ifPresent(list::choosePlatform);
            } else {
                platform.ifPresent(this::showConversations);
            }
        }
        focus();
    }

    private void showConversations(String platform) {
        tabs.getSelectionModel().select(conversations);
        others.showConversationsWith(platform);
    }

    @Override
    public void focus() {
        (tabs.getSelectionModel().isSelected(0) ? list.view() : tabs).requestFocus();
    }

    @Override
    public Optional<String> presentTopic() {
        return list.chosen().flatMap(row -> row.question().topics().stream().findFirst());
    }

    @Override
    public void find() {
        tabs.getSelectionModel().selectFirst();
        words.requestFocus();
        words.selectAll();
    }
}
