package app.fairpanel.desktop.shell;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// The frame: whose evaluation it is, whether it is saved, the navigation, and the view that is shown.
public final class ShellController {
    private static final double ROOM_EM = 62;

    private final Document document;
    private final Messages messages;
    private final OpenViews views;
    private final SaveArea saveArea;
    private final ClinicianLine clinicianLine;

    @FXML
    private BorderPane frame;

    @FXML
    private MenuController menuController;

    @FXML
    private Label clinicianName;

    @FXML
    private Label clinicianLicense;

    @FXML
    private Button undoButton;

    @FXML
    private Button redoButton;

    @FXML
    private Button findButton;

    @FXML
    private HBox notice;

    @FXML
    private Label noticeText;

    @FXML
    private Pane navigation;

    @FXML
    private Pane content;

    @FXML
    private HBox saveHolder;

    @FXML
    private Pane troubleHolder;

    public ShellController(Document document, Catalog catalog, Messages messages, OpenViews views, SaveArea saveArea) {
        this.document = document;
        this.messages = messages;
        this.views = views;
        this.saveArea = saveArea;
        this.clinicianLine = new ClinicianLine(catalog, messages);
    }

    @FXML
    void initialize() {
        var bar = new NavigationBar(navigation, views, messages);
        frame.widthProperty().subscribe(() -> fit(bar));
        clinicianLicense.fontProperty().subscribe(() -> fit(bar));
        saveHolder.getChildren().setAll(saveArea);
        troubleHolder.getChildren().setAll(saveArea.trouble());
        document.evaluation().subscribe(this::showClinician);
        bindHistory(document.undoLabel(), undoButton, menuController.undoWords());
        bindHistory(document.redoLabel(), redoButton, menuController.redoWords());
        findButton.setText(messages.get("shell.find", menuController.findKeys()));
        findButton.setAccessibleText(messages.get("shell.find.spoken"));
        findButton.setTooltip(new Tooltip(messages.get("shell.find.spoken") + "  " + menuController.findKeys()));
        views.present().subscribe(() -> views.presentRoot().ifPresent(this::show));
    }

    /// Where the type is large for the window, the navigation and the search show icons only.
    private void fit(NavigationBar bar) {
        boolean compact = frame.getWidth() > 0
                && frame.getWidth() < ROOM_EM * clinicianLicense.getFont().getSize();
        bar.compact(compact);
        findButton.setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    /// A view is whole at once, so that it can take the focus.
    private void show(Parent view) {
        content.getChildren().setAll(view);
        view.applyCss();
    }

    private static void bindHistory(
            ObservableValue<Optional<String>> label, Button button, ObservableValue<String> words) {
        button.disableProperty().bind(label.map(Optional::isEmpty));
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(words);
        button.setTooltip(tooltip);
    }

    private void showClinician(Evaluation evaluation) {
        clinicianName.setText(clinicianLine.name(evaluation));
        clinicianLicense.setText(clinicianLine.licenseAndStates(evaluation));
        var warning = clinicianLine.warning(evaluation);
        Cards.show(notice, warning.isPresent());
        noticeText.setText(warning.orElse(""));
    }

    @FXML
    void findAnything() {
        menuController.findAnything();
    }

    @FXML
    void undo() {
        document.undo();
    }

    @FXML
    void redo() {
        document.redo();
    }
}
