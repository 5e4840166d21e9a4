package app.fairpanel.desktop.home;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import java.nio.file.Path;
import java.util.HashMap;
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
    private static final int SEARCHED_FROM = 3;
    /// How many cards are shown at once; the rest follow on request, so that a full folder opens as fast as any.
    private static final int PAGE = FolderReader.FIRST;

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
    private List<HomeCard> others = List.of();
    private int shown = PAGE;
    private int unread;
    private int loads;

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

    /// What an earlier look at the folder finds now comes too late.
    private void load() {
        loads++;
        int mine = loads;
        shelf.load(contents -> {
            if (mine == loads) {
                show(contents);
            }
        });
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
        unread = contents.unread();
        folder.setText(messages.get("home.folder", contents.folder()));
        Cards.say(folderProblem, contents.problem());
        Cards.show(search, cards.size() + unread >= SEARCHED_FROM);
        Cards.show(library, true);
        Cards.show(intro, contents.isEmpty());
        fill(draftCards, contents.drafts());
        Cards.show(drafts, !contents.drafts().isEmpty());
        others = contents.elsewhere();
        showCards();
        focusNewest();
    }

    private void showCards() {
        var matching =
                cards.stream().filter(card -> card.matches(search.getText())).toList();
        fill(evaluations, matching.stream().limit(shown).toList());
        Cards.show(more, matching.size() > shown);
        more.setText(messages.get("home.show-more", matching.size() - shown));
        var matchingOthers =
                others.stream().filter(card -> card.matches(search.getText())).toList();
        fill(elsewhereCards, matchingOthers);
        Cards.show(elsewhere, !matchingOthers.isEmpty());
        Cards.say(found, found(matching.isEmpty()));
    }

    private String found(boolean nothing) {
        if (unread > 0) {
            return messages.get("home.unread", unread);
        }
        if (cards.isEmpty()) {
            return messages.get("home.none");
        }
        return nothing ? messages.get("home.none-found") : "";
    }

    /// A card that is there already stays as it is, with the focus and with what is being typed into it.
    private void fill(FlowPane pane, List<HomeCard> shownCards) {
        var present = new HashMap<Path, CardPane>();
        for (var node : pane.getChildren()) {
            if (node instanceof CardPane there) {
                present.put(there.card().file(), there);
            }
        }
        var focused = present.values().stream()
                .filter(Node::isFocusWithin)
                .findFirst()
                .map(CardPane::card);
        var panes = shownCards.stream()
                .map(card -> Optional.ofNullable(present.get(card.file()))
                        .filter(there -> there.stays(card))
                        .orElseGet(() -> new CardPane(card, messages, shelf, this::load)))
                .toList();
        if (!panes.equals(pane.getChildren())) {
            pane.getChildren().setAll(panes);
            focused.flatMap(card -> panes.stream()
                            .filter(there -> there.card().file().equals(card.file()))
                            .findFirst())
                    .filter(there -> !there.isFocusWithin())
                    .ifPresent(CardPane::focus);
        }
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
