package app.fairpanel.desktop.share;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.ChildWindow;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.evaluation.OwnQuestion;
import app.fairpanel.storage.QuestionSetFormat.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Shows what a set of questions holds, to choose what to take over.
final class QuestionSetDialog {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 560;

    private final Catalog catalog;
    private final Messages messages;
    private final Appearance appearance;
    private final ShareEdits edits;
    private final Supplier<Window> owner;

    QuestionSetDialog(
            Catalog catalog, Messages messages, Appearance appearance, ShareEdits edits, Supplier<Window> owner) {
        this.catalog = catalog;
        this.messages = messages;
        this.appearance = appearance;
        this.edits = edits;
        this.owner = owner;
    }

    /// @param name of the file
    void open(String name, Reading reading) {
        var window = new ChildWindow(owner.get(), appearance, messages.get("share.questions.title"));
        switch (reading) {
            case Reading.Refused(var problems) ->
                show(
                        window,
                        new PreviewPane(
                                List.of(
                                        Cards.text(messages.get("share.refused", name), "section"),
                                        Cards.text(new ProblemText(messages).of(problems), "error-text")),
                                messages.get("button.close"),
                                () -> {},
                                window::close),
                        List.of());
            case Reading.Read read -> show(window, name, read);
        }
    }

    private void show(ChildWindow window, PreviewPane pane, List<Node> nodes) {
        pane.show(nodes);
        pane.offer("", false);
        window.show(pane, WIDTH, HEIGHT);
    }

    private void show(ChildWindow window, String name, Reading.Read read) {
        var preview = new QuestionSets(catalog).preview(read.set(), edits.current());
        var choices = new LinkedHashMap<OwnQuestion, CheckBox>();
        var pane = new PreviewPane(
                List.of(
                        Cards.text(title(name, read), "section"),
                        Cards.text(
                                messages.get(
                                        "share.questions.count",
                                        preview.added().size(),
                                        preview.reworded().size(),
                                        preview.same()),
                                "muted")),
                messages.get("button.cancel"),
                () -> edits.take(chosen(choices)),
                window::close);
        Runnable count = () -> {
            var chosen = chosen(choices).size();
            pane.offer(messages.get("share.questions.take", chosen), chosen > 0);
        };
        var nodes = new ArrayList<Node>();
        heading(nodes, "share.questions.refused", preview.refused().size());
        preview.refused()
                .forEach(question -> nodes.add(Cards.text(
                        messages.get("share.questions.no-part", question.question(), question.domain()),
                        "error-text")));
        heading(nodes, "share.questions.new", preview.added().size());
        preview.added().forEach(question -> nodes.add(choice(question, "", true, choices, count)));
        heading(nodes, "share.questions.reworded", preview.reworded().size());
        preview.reworded()
                .forEach(change -> nodes.add(choice(
                        change.now(),
                        messages.get("share.questions.before", change.before().question()),
                        false,
                        choices,
                        count)));
        if (!read.left().isEmpty()) {
            nodes.add(Cards.text(messages.get("share.questions.left", String.join(", ", read.left())), "muted"));
        }
        pane.show(nodes);
        count.run();
        window.show(pane, WIDTH, HEIGHT);
        pane.focusFirst();
    }

    private String title(String name, Reading.Read read) {
        return read.set().name().isEmpty()
                ? messages.get("share.questions.from-file", name)
                : messages.get("share.questions.from", read.set().name());
    }

    private void heading(List<Node> nodes, String key, int count) {
        if (count > 0) {
            nodes.add(Cards.text(messages.get(key), "overline"));
        }
    }

    private static List<OwnQuestion> chosen(Map<OwnQuestion, CheckBox> choices) {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Node choice(
            OwnQuestion question, String before, boolean taken, Map<OwnQuestion, CheckBox> choices, Runnable changed) {
        var box = new CheckBox(question.question());
        box.setWrapText(true);
        box.setSelected(taken);
        box.setOnAction(event -> changed.run());
        choices.put(question, box);
        var part = new VBox(box);
        if (!before.isEmpty()) {
            part.getChildren().add(Cards.text(before, "caption", "muted"));
        }
        return part;
    }
}
