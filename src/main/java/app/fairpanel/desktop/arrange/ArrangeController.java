package app.fairpanel.desktop.arrange;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.arrange.Arrangement.Item;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.ListLine;
import app.fairpanel.desktop.controls.Lists;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

/// Shows what is arranged as a list, and beside it what can be done with the chosen one, or the form for a new one.
public final class ArrangeController {
    private final Document document;
    private final Messages messages;
    private final Kind kind;
    private final Runnable close;
    private final Evaluation opened;
    private Optional<String> lastAdded = Optional.empty();
    private boolean showing;

    @FXML
    private Label title;

    @FXML
    private Label about;

    @FXML
    private Button addNew;

    @FXML
    private ListView<Item> items;

    @FXML
    private ScrollPane side;

    @FXML
    private Pane adding;

    @FXML
    private Node item;

    @FXML
    private ItemController itemController;

    @FXML
    private Button undo;

    /// @param close closes the window this is in
    ArrangeController(Document document, Messages messages, Kind kind, Runnable close) {
        this.document = document;
        this.messages = messages;
        this.kind = kind;
        this.close = close;
        opened = document.current();
    }

    @FXML
    void initialize() {
        title.setText(messages.get("arrange.title." + kind.key()));
        about.setText(messages.get("arrange.about." + kind.key()));
        addNew.setText(messages.get("arrange.new." + kind.key()));
        items.setAccessibleText(title.getText());
        adding.getChildren().setAll(kind.form());
        ListLine.fit(items);
        items.setCellFactory(ItemCell::new);
        items.getSelectionModel().selectedItemProperty().subscribe(this::showChosen);
        kind.onAdded(this::showAdded);
        itemController.onMerged(into -> {
            select(into);
            items.requestFocus();
        });
        refresh();
    }

    private Optional<Item> chosen() {
        return Optional.ofNullable(items.getSelectionModel().getSelectedItem());
    }

    /// Brings everything up to date; what was chosen stays chosen.
    void refresh() {
        var before = chosen().map(Item::id);
        showing = true;
        Lists.update(items.getItems(), kind.arrangement().items(), Item::id);
        before.ifPresent(this::select);
        showing = false;
        kind.refresh();
        showChosen();
        if (before.isPresent() && chosen().isEmpty()) {
            items.requestFocus();
        }
        undo.setDisable(document.current().equals(opened));
        undo.setText(document.undoLabel()
                .get()
                .filter(label -> !undo.isDisabled())
                .map(label -> messages.get("arrange.undo.what", label))
                .orElse(messages.get("arrange.undo")));
    }

    private void select(String id) {
        items.getItems().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        found -> items.getSelectionModel().select(found),
                        () -> items.getSelectionModel().clearSelection());
    }

    private void showChosen() {
        if (!showing) {
            Cards.show(item, chosen().isPresent());
            Cards.show(adding, chosen().isEmpty());
            chosen().ifPresent(itemController::show);
        }
    }

    /// Shows the form for a new one, and puts the focus there.
    @FXML
    void showAdding() {
        items.getSelectionModel().clearSelection();
        showChosen();
        side.setVvalue(0);
        kind.focusForm();
    }

    private void showAdded(String id) {
        lastAdded = Optional.of(id);
        select(id);
        items.scrollTo(items.getSelectionModel().getSelectedIndex());
        items.requestFocus();
    }

    /// What was added last and is still there.
    Optional<String> lastAdded() {
        return lastAdded.filter(
                id -> items.getItems().stream().anyMatch(there -> there.id().equals(id)));
    }

    /// Takes back what was done here, and nothing from before.
    @FXML
    void undo() {
        if (!undo.isDisabled()) {
            document.undo();
        }
    }

    @FXML
    void close() {
        close.run();
    }
}
