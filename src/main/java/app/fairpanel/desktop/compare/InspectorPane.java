package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Scrolling;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Where the inspector's parts stand. What has the focus is always in sight, also after everything was made anew: the
/// focus then goes to what is about the same as before, else to the first thing that can be done.
public final class InspectorPane extends ScrollPane {
    private static final Object ABOUT = "about";

    private final VBox parts = new VBox();
    private final VBox card = new VBox(parts);

    public InspectorPane() {
        card.getStyleClass().addAll("card", "inspector");
        card.setId("inspector");
        parts.getStyleClass().add("inspector-parts");
        getStyleClass().addAll("plain", "inspector-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(card);
        card.addEventFilter(
                KeyEvent.KEY_RELEASED,
                event -> Scrolling.reveal(this, getScene().getFocusOwner()));
    }

    /// Says what a control is about, so that the focus finds its successor.
    static <T extends Node> T about(String what, T control) {
        control.getProperties().put(ABOUT, what);
        return control;
    }

    /// What stays at the end, whatever the other parts are.
    void stay(Node last) {
        card.getChildren().setAll(parts, last);
    }

    void show(List<Node> content) {
        Cards.show(card, !content.isEmpty());
        var focused = parts.isFocusWithin() ? Optional.ofNullable(getScene().getFocusOwner()) : Optional.<Node>empty();
        var about = focused.map(node -> node.getProperties().getOrDefault(ABOUT, ""));
        parts.getChildren().setAll(content);
        if (!card.isFocusWithin()) {
            setVvalue(0);
        }
        about.flatMap(what -> find(node -> what.equals(node.getProperties().get(ABOUT)))
                        .or(() -> find(node -> true)))
                .ifPresent(this::focus);
    }

    /// Puts the focus on the first thing that can be done.
    void enter() {
        find(node -> true).ifPresent(this::focus);
    }

    private Optional<Node> find(Predicate<Node> wanted) {
        return nodes(parts)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && node.isVisible())
                .filter(wanted)
                .findFirst();
    }

    private void focus(Node node) {
        node.requestFocus();
        Scrolling.reveal(this, node);
    }

    private static Stream<Node> nodes(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child ->
                        Stream.concat(Stream.of(child), child instanceof Parent inner ? nodes(inner) : Stream.empty()));
    }
}
