package app.fairpanel.desktop.shell;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.View;
import app.fairpanel.desktop.find.Findable;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.document.Document;
import app.fairpanel.system.Settings;
import app.fairpanel.system.Settings.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/// The menu bar, which has every command and its shortcut.
public final class MenuController {
    private static final int SCALE_STEP = 10;

    private final Messages messages;
    private final Appearance appearance;
    private final AppCommands commands;
    private final Optional<Opened> opened;

    @FXML
    private MenuBar menuBar;

    @FXML
    private MenuItem homeItem;

    @FXML
    private MenuItem saveLine;

    @FXML
    private MenuItem saveItem;

    @FXML
    private MenuItem copyItem;

    @FXML
    private MenuItem exportItem;

    @FXML
    private MenuItem printItem;

    @FXML
    private MenuItem historyItem;

    @FXML
    private Menu editMenu;

    @FXML
    private MenuItem undoItem;

    @FXML
    private MenuItem redoItem;

    @FXML
    private MenuItem findItem;

    @FXML
    private MenuItem callItem;

    @FXML
    private MenuItem clinicianItem;

    @FXML
    private Menu viewMenu;

    @FXML
    private MenuItem viewLine;

    @FXML
    private RadioMenuItem systemTheme;

    @FXML
    private RadioMenuItem lightTheme;

    @FXML
    private RadioMenuItem darkTheme;

    @FXML
    private MenuItem guideItem;

    /// The open evaluation, as far as the menu has to do with it.
    ///
    /// @param call opens call mode
    /// @param finding opens the search for anything, among it the commands it is given
    /// @param copy whether a copy would hold all that its file holds
    /// @param history whether there can be versions of it
    /// @param again chooses when an answer is old
    public record Opened(
            Document document,
            OpenViews views,
            Runnable call,
            Consumer<List<Findable>> finding,
            boolean copy,
            boolean history,
            Menu again) {}

    /// @param opened nothing where none is open: then only what needs none is in the menu
    public MenuController(Messages messages, Appearance appearance, AppCommands commands, Optional<Opened> opened) {
        this.messages = messages;
        this.appearance = appearance;
        this.commands = commands;
        this.opened = opened;
    }

    @FXML
    void initialize() {
        opened.ifPresentOrElse(this::follow, this::leaveOut);
        bindTheme(systemTheme, Theme.SYSTEM);
        bindTheme(lightTheme, Theme.LIGHT);
        bindTheme(darkTheme, Theme.DARK);
    }

    private void follow(Opened evaluation) {
        var document = evaluation.document();
        evaluation
                .views()
                .entries()
                .reversed()
                .forEach(entry -> viewMenu.getItems().addFirst(itemFor(evaluation.views(), entry)));
        copyItem.setDisable(!evaluation.copy());
        historyItem.setDisable(!evaluation.history());
        editMenu.getItems().add(evaluation.again());
        callItem.setDisable(document.isReadOnly());
        clinicianItem.setDisable(document.isReadOnly());
        bindHistory(document.undoLabel(), undoItem, "undo");
        bindHistory(document.redoLabel(), redoItem, "redo");
    }

    private MenuItem itemFor(OpenViews views, NavigationEntry entry) {
        var item = new MenuItem(messages.get("navigation." + entry.key()));
        item.setAccelerator(ViewShortcut.of(views, entry));
        item.setUserData(entry);
        item.setOnAction(event -> views.open(entry).focus());
        return item;
    }

    private void leaveOut() {
        menuBar.getMenus().remove(editMenu);
        Stream.of(homeItem, saveLine, saveItem, copyItem, exportItem, printItem, historyItem, viewLine, guideItem)
                .forEach(item -> item.getParentMenu().getItems().remove(item));
    }

    private void bindHistory(ObservableValue<Optional<String>> label, MenuItem item, String key) {
        item.textProperty()
                .bind(label.map(done -> done.map(what -> messages.get("menu.edit." + key + ".what", what))
                        .orElse(messages.get("menu.edit." + key))));
        item.disableProperty().bind(label.map(Optional::isEmpty));
    }

    /// The appearance lives longer than this frame, and must not hold on to it once it is no longer shown.
    private void bindTheme(RadioMenuItem item, Theme theme) {
        var shown = menuBar.sceneProperty().map(scene -> true).orElse(false);
        appearance.theme().when(shown).subscribe(chosen -> item.setSelected(chosen == theme));
        item.setOnAction(event -> appearance.theme().set(theme));
    }

    /// What there is to undo, as the menu says it.
    ObservableValue<String> undoWords() {
        return undoItem.textProperty();
    }

    /// What there is to redo, as the menu says it.
    ObservableValue<String> redoWords() {
        return redoItem.textProperty();
    }

    @FXML
    void undo() {
        opened.ifPresent(evaluation -> evaluation.document().undo());
    }

    @FXML
    void redo() {
        opened.ifPresent(evaluation -> evaluation.document().redo());
    }

    @FXML
    void find() {
        opened.flatMap(evaluation -> evaluation.views().presentView()).ifPresent(View::find);
    }

    @FXML
    void findAnything() {
        opened.ifPresent(
                evaluation -> evaluation.finding().accept(new MenuCommands(messages).of(menuBar.getMenus(), findItem)));
    }

    /// The keys that open the search for anything.
    String findKeys() {
        return findItem.getAccelerator().getDisplayText();
    }

    @FXML
    void help() {
        opened.map(Opened::views)
                .ifPresent(views -> views.go(
                        new Place.Guide(Optional.empty(), views.presentView().flatMap(View::presentTopic))));
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
        opened.ifPresent(evaluation -> evaluation.call().run());
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
    void export() {
        commands.export();
    }

    @FXML
    void print() {
        commands.print();
    }

    @FXML
    void showHistory() {
        commands.showHistory();
    }

    @FXML
    void showTrash() {
        commands.showTrash();
    }

    @FXML
    void editClinician() {
        commands.editClinician();
    }

    @FXML
    void showShortcuts() {
        new ShortcutsDialog(messages, appearance)
                .show(menuBar.getScene().getWindow(), new Shortcuts(messages).of(menuBar.getMenus()));
    }

    @FXML
    void showPrivacy() {
        commands.showPrivacy();
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
