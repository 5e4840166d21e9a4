package app.fairpanel.desktop.history;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.ListLine;
import app.fairpanel.document.Document;
import app.fairpanel.storage.VersionHistory;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/// Lists the kept versions, says what each would change, and brings one back.
public final class HistoryController {
    private final Document document;
    private final HistoryText text;
    private final Messages messages;
    private final Runnable close;
    private final Consumer<Runnable> keepFirst;

    @FXML
    private ListView<HistoryEntry> versions;

    @FXML
    private Label empty;

    @FXML
    private VBox details;

    @FXML
    private Label heading;

    @FXML
    private VBox changes;

    @FXML
    private Button restore;

    /// @param close closes the window this is in
    /// @param keepFirst keeps the evaluation as it is as a version, and then does what it is given
    public HistoryController(
            Document document, HistoryText text, Messages messages, Runnable close, Consumer<Runnable> keepFirst) {
        this.keepFirst = keepFirst;
        this.document = document;
        this.text = text;
        this.messages = messages;
        this.close = close;
    }

    @FXML
    void initialize() {
        ListLine.fit(versions);
        versions.setCellFactory(HistoryCell::new);
        versions.getSelectionModel().selectedItemProperty().subscribe(entry -> show(Optional.ofNullable(entry)));
    }

    /// Shows the versions, the newest chosen.
    public void show(VersionHistory history) {
        versions.getItems().setAll(text.entries(history));
        boolean none = versions.getItems().isEmpty();
        Cards.show(empty, none);
        Cards.show(versions, !none);
        Cards.show(details, !none);
        versions.getSelectionModel().selectFirst();
        versions.requestFocus();
    }

    private void show(Optional<HistoryEntry> chosen) {
        var lines = chosen.map(entry -> text.changes(entry.evaluation(), document.current()));
        heading.setText(chosen.map(entry ->
                        messages.get(lines.orElseThrow().isEmpty() ? "history.same" : "history.changes", entry.when()))
                .orElse(""));
        changes.getChildren()
                .setAll(lines.stream()
                        .flatMap(List::stream)
                        .map(line -> Cards.text(line, "history-change"))
                        .toList());
        restore.setDisable(
                document.isReadOnly() || lines.filter(found -> !found.isEmpty()).isEmpty());
    }

    @FXML
    void restore() {
        Optional.ofNullable(versions.getSelectionModel().getSelectedItem()).ifPresent(entry -> {
            close.run();
            keepFirst.accept(() -> document.edit(text.label(entry), _ -> entry.evaluation()));
        });
    }

    @FXML
    void close() {
        close.run();
    }
}
