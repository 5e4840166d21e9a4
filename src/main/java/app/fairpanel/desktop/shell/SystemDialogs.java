package app.fairpanel.desktop.shell;

import app.fairpanel.desktop.Dialogs;
import app.fairpanel.desktop.FileDialogs;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.theme.Appearance;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Dialogs over the app's window.
public final class SystemDialogs implements Dialogs, FileDialogs {
    private static final double TEXT_WIDTH = 440;

    private final Stage window;
    private final Messages messages;
    private final Appearance appearance;
    private final Supplier<Path> evaluations;
    private Optional<Path> lastFolder = Optional.empty();

    /// @param evaluations the folder of evaluations, which need not be there; file dialogs start in it or as near as
    /// there is a folder, and in the one last used once there was one
    public SystemDialogs(Stage window, Messages messages, Appearance appearance, Supplier<Path> evaluations) {
        this.window = window;
        this.messages = messages;
        this.appearance = appearance;
        this.evaluations = evaluations;
    }

    @Override
    public void tell(String title, String text) {
        ask(title, text, List.of(messages.get("button.close")));
    }

    @Override
    public Optional<Integer> ask(String title, String text, List<String> choices) {
        var alert = new Alert(Alert.AlertType.NONE);
        alert.initOwner(front());
        alert.setTitle(title);
        alert.setHeaderText(title);
        var label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(TEXT_WIDTH);
        label.setMinHeight(Label.USE_PREF_SIZE);
        alert.getDialogPane().setContent(label);
        var buttons = choices.stream()
                .map(words -> new ButtonType(
                        words,
                        words.equals(choices.getFirst())
                                ? ButtonBar.ButtonData.CANCEL_CLOSE
                                : ButtonBar.ButtonData.OTHER))
                .toList();
        alert.getButtonTypes().setAll(buttons);
        alert.setOnShown(
                event -> alert.getDialogPane().lookupButton(buttons.getFirst()).requestFocus());
        appearance.dress(alert.getDialogPane().getScene());
        return alert.showAndWait().map(buttons::indexOf);
    }

    /// The window or dialog that the user is in, so that what is said stands in front of it.
    private Window front() {
        return Window.getWindows().stream()
                .filter(open -> open instanceof Stage && open.isFocused())
                .findFirst()
                .orElse(window);
    }

    @Override
    public Optional<Path> open() {
        return chosen(evaluationChooser("files.open").showOpenDialog(window));
    }

    @Override
    public Optional<Path> openAny() {
        return chosen(chooser("files.open-any").showOpenDialog(window));
    }

    @Override
    public Optional<Path> folder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.get("files.folder"));
        existing(evaluations.get()).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(String name) {
        var chooser = evaluationChooser("files.save");
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(window));
    }

    /// Where no ending was typed, that of the chosen kind is added; if there is such a file already, the system's
    /// dialog comes again, to ask what it asks of any file that would be replaced.
    @Override
    public Optional<Path> save(String name, List<FileKind> kinds) {
        var chooser = chooser("files.save");
        offer(kinds, chooser);
        chooser.setInitialFileName(name + "." + kinds.getFirst().ending());
        while (true) {
            var chosen = chosen(chooser.showSaveDialog(window));
            if (chosen.filter(file -> kinds.stream().noneMatch(kind -> kind.isOf(file)))
                    .isEmpty()) {
                return chosen;
            }
            var kind =
                    kinds.get(Math.max(0, chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter())));
            var whole = chosen.map(file -> file.resolveSibling(file.getFileName() + "." + kind.ending()));
            if (whole.filter(file -> file.toFile().exists()).isEmpty()) {
                return whole;
            }
            whole.ifPresent(file -> {
                lastFolder.map(Path::toFile).ifPresent(chooser::setInitialDirectory);
                chooser.setInitialFileName(file.getFileName().toString());
            });
        }
    }

    @Override
    public Optional<Path> open(List<FileKind> kinds) {
        var chooser = chooser("files.open");
        offer(kinds, chooser);
        return chosen(chooser.showOpenDialog(window));
    }

    private static void offer(List<FileKind> kinds, FileChooser chooser) {
        kinds.forEach(kind ->
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.words(), "*." + kind.ending())));
    }

    private FileChooser evaluationChooser(String title) {
        var chooser = chooser(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.get("files.evaluations"), "*.fairpanel.json", "*.json"));
        return chooser;
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.get(title));
        existing(lastFolder.orElseGet(evaluations)).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        var chosen = Optional.ofNullable(file).map(File::toPath);
        chosen.flatMap(path -> Optional.ofNullable(path.toAbsolutePath().getParent()))
                .ifPresent(folder -> lastFolder = Optional.of(folder));
        return chosen;
    }

    /// The folder, or the nearest above it that is there.
    private static Optional<File> existing(Path folder) {
        var absolute = folder.toAbsolutePath();
        return absolute.toFile().isDirectory()
                ? Optional.of(absolute.toFile())
                : Optional.ofNullable(absolute.getParent()).flatMap(SystemDialogs::existing);
    }
}
