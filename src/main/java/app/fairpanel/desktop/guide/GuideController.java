package app.fairpanel.desktop.guide;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.View;
import app.fairpanel.desktop.controls.FilterKeys;
import app.fairpanel.desktop.controls.ListLine;
import app.fairpanel.desktop.controls.Lists;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// Wires the list of pages and its search to the page that is read.
public final class GuideController implements View {
    private final GuidePages pages;
    private final PageContent content;
    private final Messages messages;
    private Optional<GuidePage> read = Optional.empty();

    @FXML
    private TextField words;

    @FXML
    private Label found;

    @FXML
    private ListView<GuidePage> list;

    @FXML
    private Node nothing;

    @FXML
    private ScrollPane pageScroll;

    @FXML
    private Pane page;

    public GuideController(GuidePages pages, PageContent content, Messages messages) {
        this.pages = pages;
        this.content = content;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        ListLine.fit(list);
        list.setCellFactory(PageCell::new);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
        FilterKeys.join(words, list);
        pageScroll.addEventHandler(KeyEvent.KEY_PRESSED, this::leavePage);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(this::read));
        words.textProperty().subscribe(this::search);
        search();
    }

    private void search() {
        var shown = pages.search(words.getText());
        found.setText(messages.get("guide.found", shown.size()));
        nothing.setVisible(shown.isEmpty());
        show(shown);
    }

    /// The page being read stays chosen while it is among those found; else the first one is.
    private void show(List<GuidePage> shown) {
        Lists.update(list.getItems(), shown, GuidePage::id);
        list.refresh();
        if (!shown.isEmpty()) {
            list.getSelectionModel()
                    .clearAndSelect(Math.max(0, read.map(shown::indexOf).orElse(0)));
        }
    }

    private void read(GuidePage chosen) {
        if (!read.equals(Optional.of(chosen))) {
            read = Optional.of(chosen);
            page.getChildren().setAll(content.of(chosen));
            pageScroll.setVvalue(0);
        }
    }

    private void onListKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            page.lookupAll(".hyperlink").stream().findFirst().ifPresent(Node::requestFocus);
            event.consume();
        }
    }

    private void leavePage(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            list.requestFocus();
            event.consume();
        }
    }

    @FXML
    void showAll() {
        words.clear();
        list.requestFocus();
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Guide(var entry, var topic)) {
            entry.flatMap(pages::page).or(() -> topic.flatMap(pages::about)).ifPresent(this::reveal);
        }
        list.requestFocus();
    }

    private void reveal(GuidePage wanted) {
        words.clear();
        list.getSelectionModel().select(wanted);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public Optional<String> presentTopic() {
        return read.flatMap(shown -> shown.topics().stream().findFirst());
    }

    @Override
    public void find() {
        words.requestFocus();
        words.selectAll();
    }
}
