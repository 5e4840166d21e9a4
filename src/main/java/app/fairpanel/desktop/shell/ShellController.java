package app.fairpanel.desktop.shell;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.View;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.system.Settings;
import app.fairpanel.system.Settings.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The frame: it owns the navigation, and shows one view at a time.
public final class ShellController implements Navigator {
    private static final int SCALE_STEP = 10;
    private static final double ROOM_EM = 62;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Document document;
    private final Messages messages;
    private final Appearance appearance;
    private final AppCommands commands;
    private final ViewLoader loader;
    private final List<NavigationEntry> entries;
    private final SaveArea saveArea;
    private final Runnable call;
    private final ClinicianLine clinicianLine;
    private final Map<NavigationEntry, ViewLoader.Loaded<? extends View>> built = new HashMap<>();
    private final ToggleGroup choice = new ToggleGroup();
    private Optional<NavigationEntry> present = Optional.empty();

    @FXML
    private BorderPane frame;

    @FXML
    private Menu viewMenu;

    @FXML
    private MenuItem copyItem;

    @FXML
    private MenuItem historyItem;

    @FXML
    private MenuItem undoItem;

    @FXML
    private MenuItem redoItem;

    @FXML
    private MenuItem callItem;

    @FXML
    private RadioMenuItem systemTheme;

    @FXML
    private RadioMenuItem lightTheme;

    @FXML
    private RadioMenuItem darkTheme;

    @FXML
    private Label clinicianName;

    @FXML
    private Label clinicianLicense;

    @FXML
    private Button undoButton;

    @FXML
    private Button redoButton;

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

    /// @param call opens call mode
    public ShellController(
            Document document,
            Catalog catalog,
            Messages messages,
            Appearance appearance,
            AppCommands commands,
            List<NavigationEntry> entries,
            ViewLoader loader,
            SaveArea saveArea,
            Runnable call) {
        this.document = document;
        this.messages = messages;
        this.appearance = appearance;
        this.commands = commands;
        this.entries = List.copyOf(entries);
        this.loader = loader;
        this.saveArea = saveArea;
        this.call = call;
        this.clinicianLine = new ClinicianLine(catalog, messages);
    }

    @FXML
    void initialize() {
        for (int i = 0; i < entries.size(); i++) {
            addToNavigation(entries.get(i), KeyCode.valueOf("DIGIT" + (i + 1)), i);
        }
        frame.widthProperty().subscribe(this::fitNavigation);
        clinicianLicense.fontProperty().subscribe(this::fitNavigation);
        saveHolder.getChildren().setAll(saveArea);
        document.evaluation().subscribe(this::showClinician);
        callItem.setDisable(document.isReadOnly());
        choice.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null) {
                open((NavigationEntry) toggle.getUserData());
            }
        });
        bindHistory(document.undoLabel(), undoItem, undoButton, "undo");
        bindHistory(document.redoLabel(), redoItem, redoButton, "redo");
        bindTheme(systemTheme, Theme.SYSTEM);
        bindTheme(lightTheme, Theme.LIGHT);
        bindTheme(darkTheme, Theme.DARK);
    }

    /// Where the type is large for the window, the navigation shows icons only.
    private void fitNavigation() {
        var compact = frame.getWidth() > 0
                && frame.getWidth() < ROOM_EM * clinicianLicense.getFont().getSize();
        navigation.pseudoClassStateChanged(COMPACT, compact);
        choice.getToggles()
                .forEach(toggle -> ((ToggleButton) toggle)
                        .setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    private void addToNavigation(NavigationEntry entry, KeyCode digit, int position) {
        var name = messages.get("navigation." + entry.key());
        var shortcut = new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN);
        var button = new ToggleButton(name, new FontIcon(entry.icon()));
        button.getStyleClass().setAll("toggle-button", "navigation-item");
        button.setTooltip(new Tooltip(name + "  " + shortcut.getDisplayText()));
        button.setAccessibleText(name);
        button.setToggleGroup(choice);
        button.setUserData(entry);
        button.setOnAction(event -> button.setSelected(true));
        navigation.getChildren().add(button);
        var item = new MenuItem(name);
        item.setAccelerator(shortcut);
        item.setOnAction(event -> {
            var view = open(entry);
            focusView();
            view.focus();
        });
        viewMenu.getItems().add(position, item);
    }

    private void bindHistory(ObservableValue<Optional<String>> label, MenuItem item, Button button, String key) {
        item.textProperty()
                .bind(label.map(done -> done.map(what -> messages.get("menu.edit." + key + ".what", what))
                        .orElse(messages.get("menu.edit." + key))));
        item.disableProperty().bind(label.map(Optional::isEmpty));
        button.disableProperty().bind(label.map(Optional::isEmpty));
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(item.textProperty());
        button.setTooltip(tooltip);
    }

    /// The appearance lives longer than this frame, and must not hold on to it once it is no longer shown.
    private void bindTheme(RadioMenuItem item, Theme theme) {
        var shown = frame.sceneProperty().map(scene -> true).orElse(false);
        appearance.theme().when(shown).subscribe(chosen -> item.setSelected(chosen == theme));
        item.setOnAction(event -> appearance.theme().set(theme));
    }

    private void showClinician(Evaluation evaluation) {
        clinicianName.setText(clinicianLine.name(evaluation));
        clinicianLicense.setText(clinicianLine.licenseAndStates(evaluation));
        var warning = clinicianLine.warning(evaluation);
        notice.setVisible(warning.isPresent());
        notice.setManaged(warning.isPresent());
        noticeText.setText(warning.orElse(""));
    }

    @Override
    public void go(Place place) {
        entries.stream()
                .filter(entry -> entry.places().isInstance(place))
                .findFirst()
                .ifPresent(entry -> open(entry).show(place));
    }

    /// Opens a view by its key, or the first in the navigation where there is none of that name.
    public void open(String key) {
        open(entries.stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElse(entries.getFirst()));
    }

    /// Whether *Save a copy* is offered.
    public void allowCopies(boolean allowed) {
        copyItem.setDisable(!allowed);
    }

    /// Whether there can be versions to show.
    public void allowHistory(boolean allowed) {
        historyItem.setDisable(!allowed);
    }

    /// Puts the focus into the view that is shown.
    public void focusView() {
        present.ifPresent(entry -> content.requestFocus());
    }

    /// The key of the view that is shown.
    public String presentKey() {
        return present.map(NavigationEntry::key).orElse("");
    }

    private View open(NavigationEntry entry) {
        var view = built.computeIfAbsent(entry, this::build);
        choice.getToggles().stream()
                .filter(toggle -> entry.equals(toggle.getUserData()))
                .forEach(choice::selectToggle);
        if (!present.equals(Optional.of(entry))) {
            document.endRun();
            present = Optional.of(entry);
            content.getChildren().setAll(view.root());
        }
        return view.controller();
    }

    private ViewLoader.Loaded<? extends View> build(NavigationEntry entry) {
        return loader.load(entry.controller());
    }

    private Optional<View> presentView() {
        return present.map(built::get).map(ViewLoader.Loaded::controller);
    }

    @FXML
    void undo() {
        document.undo();
    }

    @FXML
    void redo() {
        document.redo();
    }

    @FXML
    void find() {
        presentView().ifPresent(View::find);
    }

    @FXML
    void help() {
        go(new Place.Guide(Optional.empty(), presentView().flatMap(View::presentTopic)));
    }

    @FXML
    void bigger() {
        scale(appearance.scale().get() + SCALE_STEP);
    }

    @FXML
    void smaller() {
        scale(appearance.scale().get() - SCALE_STEP);
    }

    @FXML
    void normalSize() {
        scale(100);
    }

    private void scale(int percent) {
        appearance.scale().set(Math.clamp(percent, Settings.LEAST_SCALE, Settings.MOST_SCALE));
    }

    @FXML
    void startCall() {
        call.run();
    }

    @FXML
    void newEvaluation() {
        commands.newEvaluation();
    }

    @FXML
    void openFile() {
        commands.openFile();
    }

    @FXML
    void openExample() {
        commands.openExample();
    }

    @FXML
    void showHome() {
        commands.showHome();
    }

    @FXML
    void saveNow() {
        commands.saveNow();
    }

    @FXML
    void saveCopy() {
        commands.saveCopy();
    }

    @FXML
    void showHistory() {
        commands.showHistory();
    }

    @FXML
    void editClinician() {
        commands.editClinician();
    }

    @FXML
    void showAbout() {
        commands.showAbout();
    }

    @FXML
    void quit() {
        commands.quit();
    }
}
