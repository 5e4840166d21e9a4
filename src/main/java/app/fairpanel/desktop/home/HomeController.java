package app.fairpanel.desktop.home;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The three ways to begin, and the evaluations that are there.
public final class HomeController {
    private static final int SEARCHED_FROM = 7;
    /// How many cards are shown at once; the rest follow on request, so that a full folder opens as fast as any.
    private static final int PAGE = 24;

    /// What can be chosen here.
    public interface Choices {
        void startMine();

        void lookAround();

        void openFile();

        void showTrash();
    }

    private final Choices choices;
    private final Shelf shelf;
    private final Messages messages;
    private List<HomeCard> cards = List.of();
    private int shown = PAGE;

    @FXML
    private Button startButton;

    @FXML
    private VBox intro;

    @FXML
    private VBox library;

    @FXML
    private Label folder;

    @FXML
    private Label folderProblem;

    @FXML
    private TextField search;

    @FXML
    private Label found;

    @FXML
    private FlowPane evaluations;

    @FXML
    private Button more;

    @FXML
    private VBox drafts;

    @FXML
    private FlowPane draftCards;

    @FXML
    private VBox elsewhere;

    @FXML
    private FlowPane elsewhereCards;

    public HomeController(Choices choices, Shelf shelf, Messages messages) {
        this.choices = choices;
        this.shelf = shelf;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        Cards.show(library, false);
        search.textProperty().subscribe(() -> {
            shown = PAGE;
            showCards();
        });
        load();
    }

    private void load() {
        shelf.load(this::show);
    }

    /// Puts the focus where the user would begin: on the way to a first evaluation, and once it is known that there are
    /// some, on the one last edited.
    public void focus() {
        startButton.requestFocus();
    }

    private void focusNewest() {
        if (startButton.isFocused()) {
            Optional.ofNullable(evaluations.lookup(".home-open")).ifPresent(Node::requestFocus);
        }
    }

    private void show(Shelf.Contents contents) {
        cards = contents.evaluations();
        folder.setText(messages.get("home.folder", contents.folder()));
        Cards.say(folderProblem, contents.problem());
        Cards.show(search, cards.size() >= SEARCHED_FROM);
        Cards.show(library, true);
        Cards.show(intro, contents.isEmpty());
        fill(draftCards, contents.drafts());
        Cards.show(drafts, !contents.drafts().isEmpty());
        fill(elsewhereCards, contents.elsewhere());
        Cards.show(elsewhere, !contents.elsewhere().isEmpty());
        showCards();
        focusNewest();
    }

    private void showCards() {
        var matching =
                cards.stream().filter(card -> card.matches(search.getText())).toList();
        fill(evaluations, matching.stream().limit(shown).toList());
        Cards.show(more, matching.size() > shown);
        more.setText(messages.get("home.show-more", matching.size() - shown));
        Cards.say(
                found,
                cards.isEmpty()
                        ? messages.get("home.none")
                        : matching.isEmpty() ? messages.get("home.none-found") : "");
    }

    private void fill(FlowPane pane, List<HomeCard> shownCards) {
        pane.getChildren()
                .setAll(shownCards.stream()
                        .map(card -> new CardPane(card, messages, shelf, this::load))
                        .toList());
    }

    @FXML
    void showMore() {
        shown += PAGE;
        showCards();
    }

    @FXML
    void chooseFolder() {
        shelf.chooseFolder(this::load);
    }

    @FXML
    void showTrash() {
        choices.showTrash();
    }

    @FXML
    void start() {
        choices.startMine();
    }

    @FXML
    void lookAround() {
        choices.lookAround();
    }

    @FXML
    void openFile() {
        choices.openFile();
    }
}
