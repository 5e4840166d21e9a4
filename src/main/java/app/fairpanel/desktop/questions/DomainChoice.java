package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Domain;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.ListLine;
import app.fairpanel.desktop.controls.Lists;
import app.fairpanel.desktop.questions.QuestionRows.DomainCount;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;

/// The domains to choose from: a list beside the questions, or a box above them where there is no room for it.
final class DomainChoice {
    private final ObservableList<DomainCount> counts = FXCollections.observableArrayList();
    private final ListView<DomainCount> list = new ListView<>(counts);
    private final ComboBox<DomainCount> box = new ComboBox<>(counts);
    private Optional<Domain> chosen = Optional.empty();
    private boolean updating;

    DomainChoice(Messages messages, Runnable onChoice) {
        list.getStyleClass().addAll("side-list");
        list.setAccessibleText(messages.get("questions.domains"));
        ListLine.fit(list);
        list.setCellFactory(view -> new DomainCell(view, messages));
        box.setAccessibleText(messages.get("questions.domains"));
        box.setConverter(DomainCell.converter(messages));
        list.getSelectionModel().selectedItemProperty().subscribe(count -> choose(count, onChoice));
        box.getSelectionModel().selectedItemProperty().subscribe(count -> choose(count, onChoice));
    }

    private void choose(DomainCount count, Runnable onChoice) {
        if (!updating && count != null && !count.domain().equals(chosen)) {
            chosen = count.domain();
            select();
            onChoice.run();
        }
    }

    ListView<DomainCount> list() {
        return list;
    }

    ComboBox<DomainCount> box() {
        return box;
    }

    /// Absent for all domains together.
    Optional<Domain> chosen() {
        return chosen;
    }

    void chooseAll() {
        chosen = Optional.empty();
        select();
    }

    void show(List<DomainCount> now) {
        updating = true;
        Lists.update(counts, now, DomainCount::domain);
        updating = false;
        select();
    }

    private void select() {
        updating = true;
        counts.stream()
                .filter(count -> count.domain().equals(chosen))
                .findFirst()
                .ifPresent(count -> {
                    list.getSelectionModel().select(count);
                    box.getSelectionModel().select(count);
                });
        updating = false;
    }

    /// Shows the list where there is room beside the questions, and the box where there is not.
    void fit(boolean wide) {
        Cards.show(list, wide);
        Cards.show(box, !wide);
    }
}
