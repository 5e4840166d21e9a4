package app.fairpanel.desktop.trash;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.ListLine;
import app.fairpanel.desktop.words.MomentText;
import app.fairpanel.storage.Trashed;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/// Lists the files in the trash, and puts one back.
public final class TrashController {
    private final Bin bin;
    private final Messages messages;
    private final MomentText moments;
    private final Runnable close;

    @FXML
    private ListView<Trashed> files;

    @FXML
    private Label empty;

    @FXML
    private Label state;

    @FXML
    private Button restore;

    /// @param close closes the window this is in
    public TrashController(Bin bin, Messages messages, MomentText moments, Runnable close) {
        this.bin = bin;
        this.messages = messages;
        this.moments = moments;
        this.close = close;
    }

    @FXML
    void initialize() {
        ListLine.fit(files);
        files.setCellFactory(list -> new TrashCell(list, messages, moments));
        restore.disableProperty()
                .bind(files.getSelectionModel().selectedItemProperty().isNull());
        Cards.show(files, false);
    }

    /// Shows what is there now.
    public void load() {
        bin.load(this::show);
    }

    private void show(Bin.Contents contents) {
        files.getItems().setAll(contents.files());
        empty.setText(contents.problem().isEmpty() ? messages.get("trash.empty") : contents.problem());
        Cards.show(empty, contents.files().isEmpty());
        Cards.show(files, !contents.files().isEmpty());
        files.getSelectionModel().selectFirst();
        files.requestFocus();
    }

    @FXML
    void restore() {
        Optional.ofNullable(files.getSelectionModel().getSelectedItem())
                .ifPresent(file -> bin.restore(file, said -> {
                    state.setText(said);
                    load();
                }));
    }

    @FXML
    void close() {
        close.run();
    }
}
