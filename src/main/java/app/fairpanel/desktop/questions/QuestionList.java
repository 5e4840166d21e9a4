package app.fairpanel.desktop.questions;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.ListLine;
import app.fairpanel.desktop.controls.Lists;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// The list of questions, with one of them chosen and one of its platforms.
final class QuestionList {
    private final ListView<QuestionRow> list = new ListView<>();
    private final IntegerProperty platform = new SimpleIntegerProperty();
    private final Runnable onChoice;
    private boolean updating;

    /// @param onChoice is told when another question or platform was chosen
    /// @param onEnter is told when Enter is pressed on a question
    QuestionList(Messages messages, Runnable onChoice, Consumer<QuestionRow> onEnter) {
        this.onChoice = onChoice;
        list.getStyleClass().add("side-list");
        list.setAccessibleText(messages.get("questions.list"));
        ListLine.fit(list);
        list.setCellFactory(view -> new QuestionCell(view, messages, platform, this::choosePlatform));
        list.getSelectionModel().selectedItemProperty().subscribe((before, row) -> {
            if (!updating) {
                platform.set(row == null ? 0 : row.firstOpen());
                onChoice.run();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, onEnter));
    }

    private void onKey(KeyEvent event, Consumer<QuestionRow> onEnter) {
        var handled = true;
        switch (event.getCode()) {
            case ENTER -> chosen().ifPresent(onEnter);
            case LEFT -> choosePlatform(platform.get() - 1);
            case RIGHT -> choosePlatform(platform.get() + 1);
            default -> handled = false;
        }
        if (handled && !event.isShortcutDown()) {
            event.consume();
        }
    }

    ListView<QuestionRow> view() {
        return list;
    }

    Optional<QuestionRow> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// The position of the chosen platform.
    int platform() {
        return platform.get();
    }

    void choosePlatform(int position) {
        chosen().filter(row -> position >= 0 && position < row.standings().size())
                .ifPresent(row -> {
                    platform.set(position);
                    onChoice.run();
                });
    }

    void choosePlatform(String id) {
        chosen().ifPresent(row -> IntStream.range(0, row.standings().size())
                .filter(i -> row.standings().get(i).platform().id().equals(id))
                .forEach(this::choosePlatform));
    }

    /// Shows other rows; the chosen question stays chosen if it is among them, else the one that took its place is.
    void show(List<QuestionRow> rows) {
        var chosen = chosen().map(row -> row.question().id());
        var position = Math.max(0, list.getSelectionModel().getSelectedIndex());
        updating = true;
        Lists.update(list.getItems(), rows, row -> row.question().id());
        if (!rows.isEmpty()) {
            list.getSelectionModel()
                    .clearAndSelect(chosen.map(this::position)
                            .flatMap(found -> found.isPresent() ? Optional.of(found.getAsInt()) : Optional.empty())
                            .orElse(Math.min(position, rows.size() - 1)));
        }
        updating = false;
        if (!chosen.equals(chosen().map(row -> row.question().id()))) {
            platform.set(chosen().map(QuestionRow::firstOpen).orElse(0));
        }
        onChoice.run();
    }

    private OptionalInt position(String question) {
        return IntStream.range(0, list.getItems().size())
                .filter(i -> list.getItems().get(i).question().id().equals(question))
                .findFirst();
    }

    /// Chooses a question and brings it into sight.
    void reveal(String question) {
        position(question).ifPresent(found -> {
            list.getSelectionModel().clearAndSelect(found);
            list.getFocusModel().focus(found);
            list.scrollTo(Math.max(0, found - 2));
        });
    }
}
