package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.OwnQuestion;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Shows the words of a question in a window of its own over the app's. What was typed is given up only when the user
/// says so.
public final class QuestionDialog {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 640;
    private static final double MARGIN = 24;

    private final Document document;
    private final Catalog catalog;
    private final Messages messages;
    private final Appearance appearance;
    private final Supplier<Window> owner;

    public QuestionDialog(
            Document document, Catalog catalog, Messages messages, Appearance appearance, Supplier<Window> owner) {
        this.document = document;
        this.catalog = catalog;
        this.messages = messages;
        this.appearance = appearance;
        this.owner = owner;
    }

    /// To add a question of the clinician's own.
    void add(Domain domain, BankEdits edits) {
        var id = edits.newId();
        var form = new QuestionForm(
                new OwnQuestion(
                        id,
                        domain.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "",
                        messages.get("bank.new"),
                        "",
                        "",
                        "",
                        false,
                        List.of()),
                true,
                topics(),
                messages);
        open(form, messages.get("bank.add.title"), edits);
    }

    void change(Question question, BankEdits edits) {
        open(new QuestionForm(question.words(), false, topics(), messages), messages.get("bank.change.title"), edits);
    }

    private List<Topic> topics() {
        return new Topics(catalog, document.current().board()).shown();
    }

    private void open(QuestionForm form, String title, BankEdits edits) {
        var window = owner.get();
        var stage = new Stage();
        var scroll = new ScrollPane(form);
        scroll.getStyleClass().add("plain");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var footer = footer(stage, form, edits);
        var root = new VBox(scroll, footer);
        root.getStyleClass().addAll("page", "answer");
        stage.initOwner(window);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        var scale = appearance.scale().get() / 100.0;
        var width = Math.min(WIDTH * scale, window.getWidth() - 2 * MARGIN);
        var height = Math.min(HEIGHT * scale, window.getHeight() - 3 * MARGIN);
        var scene = new Scene(root, width, height);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setX(window.getX() + (window.getWidth() - width) / 2);
        stage.setY(window.getY() + Math.max(MARGIN, (window.getHeight() - height) / 3));
        stage.show();
        form.focusFirst();
    }

    private VBox footer(Stage stage, QuestionForm form, BankEdits edits) {
        var save = button(
                "bank.save",
                () -> form.finished().ifPresent(changed -> {
                    edits.save(changed);
                    stage.close();
                }));
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        var keep = new Button(messages.get("answer.discard.no"));
        var discard = button("answer.discard.yes", stage::close);
        discard.getStyleClass().add("danger");
        var asking = new HBox(12, Cards.text(messages.get("answer.discard.ask"), "strong"), space(), keep, discard);
        Runnable cancel = () -> {
            if (form.isChanged()) {
                Cards.show(asking, true);
                keep.requestFocus();
            } else {
                stage.close();
            }
        };
        keep.setOnAction(event -> {
            Cards.show(asking, false);
            form.focusFirst();
        });
        Cards.show(asking, false);
        stage.setOnCloseRequest(event -> {
            event.consume();
            cancel.run();
        });
        stage.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancel.run();
            }
        });
        var footer = new VBox(asking, new HBox(12, space(), button("button.cancel", cancel), save));
        footer.getStyleClass().add("answer-footer");
        footer.setMinHeight(Region.USE_PREF_SIZE);
        return footer;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.get(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
