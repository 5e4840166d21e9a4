package app.fairpanel.desktop.decide;

import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;

/// Dragging a topic to another place of the order.
final class RankDrag {
    private static final String TOPIC = "fairpanel-topic:";

    private RankDrag() {}

    /// Lets a topic be dragged by a node.
    static void from(Node handle, String topic) {
        handle.setOnDragDetected(event -> {
            var content = new ClipboardContent();
            content.putString(TOPIC + topic);
            handle.startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        });
    }

    /// Lets a topic be dropped onto a node.
    ///
    /// @param open whether it may be, at the moment
    /// @param place how many topics come before the place of the node
    static void onto(Node target, BooleanSupplier open, IntSupplier place, DecideEdits edits) {
        target.setOnDragOver(event -> {
            if (open.getAsBoolean()
                    && event.getDragboard().hasString()
                    && event.getDragboard().getString().startsWith(TOPIC)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        target.setOnDragDropped(event -> {
            var dragged = event.getDragboard().getString().substring(TOPIC.length());
            edits.move(dragged, edits.name(dragged), place.getAsInt());
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
