package app.fairpanel.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// Nodes of one kind that are used again at each painting, so that nothing has to be styled anew.
final class NodePool<N extends Node> {
    private final ObservableList<Node> parent;
    private final Supplier<N> maker;
    private final List<N> nodes = new ArrayList<>();
    private int used;

    NodePool(ObservableList<Node> parent, Supplier<N> maker) {
        this.parent = parent;
        this.maker = maker;
    }

    N next() {
        if (used == nodes.size()) {
            var made = maker.get();
            made.setManaged(false);
            made.setMouseTransparent(true);
            nodes.add(made);
            parent.add(made);
        }
        var node = nodes.get(used++);
        node.setVisible(true);
        return node;
    }

    void startOver() {
        used = 0;
    }

    void hideRest() {
        nodes.subList(used, nodes.size()).forEach(node -> node.setVisible(false));
    }
}
