package app.fairpanel.desktop.merge;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.storage.Conflict;
import app.fairpanel.storage.Conflict.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Shows what two versions have differently, side by side, and takes the user's choices.
public final class MergeController {
    /// How many are shown at once; the rest follow on request.
    private static final int PAGE = 40;

    private final MergeText text;
    private final Messages messages;
    private final Merging merging;
    private final Runnable close;
    private final Map<Conflict, Side> choices = new HashMap<>();
    private final List<ConflictPane> panes = new ArrayList<>();
    private List<MergeItem> items = List.of();

    @FXML
    private Label about;

    @FXML
    private VBox conflicts;

    @FXML
    private Button more;

    @FXML
    private Label state;

    @FXML
    private Button confirm;

    /// @param close closes the window this is in
    public MergeController(MergeText text, Messages messages, Merging merging, Runnable close) {
        this.text = text;
        this.messages = messages;
        this.merging = merging;
        this.close = close;
    }

    @FXML
    void initialize() {
        about.setText(merging.about());
        load();
    }

    private void load() {
        items = text.items(merging.merge().get());
        panes.clear();
        conflicts.getChildren().clear();
        showMore();
        showState();
    }

    /// Puts the focus on the first choice.
    public void focusFirst() {
        panes.stream().findFirst().ifPresent(ConflictPane::focus);
    }

    @FXML
    void showMore() {
        items.stream().skip(panes.size()).limit(PAGE).toList().forEach(item -> {
            var pane = new ConflictPane(item, messages, merging.theirs(), side -> choose(item, side));
            pane.show(choices.get(item.conflict()));
            panes.add(pane);
            conflicts.getChildren().add(pane);
        });
        var left = items.size() - panes.size();
        Cards.show(more, left > 0);
        more.setText(messages.get("home.show-more", left));
    }

    private void choose(MergeItem item, Side side) {
        choices.put(item.conflict(), side);
        showState();
    }

    private void showState() {
        long chosen = items.stream()
                .filter(item -> choices.containsKey(item.conflict()))
                .count();
        state.setText(messages.get("merge.chosen", chosen, items.size()));
        confirm.setDisable(chosen < items.size());
    }

    @FXML
    void allMine() {
        chooseAll(Side.MINE);
    }

    @FXML
    void allTheirs() {
        chooseAll(Side.THEIRS);
    }

    private void chooseAll(Side side) {
        items.forEach(item -> choices.put(item.conflict(), side));
        panes.forEach(pane -> pane.show(side));
        showState();
    }

    /// The document may have changed behind this window: what has to be chosen now counts.
    @FXML
    void confirm() {
        var merge = merging.merge().get();
        if (choices.keySet().containsAll(merge.conflicts())) {
            close.run();
            merging.take().accept(merge.resolve(choices));
        } else {
            load();
        }
    }

    @FXML
    void close() {
        close.run();
    }
}
