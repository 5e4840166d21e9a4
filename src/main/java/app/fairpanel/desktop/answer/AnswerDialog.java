package app.fairpanel.desktop.answer;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.AnswerForm;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Statement;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Shows the form in a window of its own over the app's, and keeps what comes of it as one step of the history.
public final class AnswerDialog implements AnswerForm {
    private static final double MARGIN = 24;
    private static final double WIDTH = 620;

    private final Document document;
    private final Catalog catalog;
    private final Messages messages;
    private final Appearance appearance;
    private final Clock clock;
    private final NewIds ids;
    private final Supplier<Window> owner;
    private final Function<Window, Optional<Path>> filePicker;

    /// @param filePicker asks the user for a file that shows what was said
    public AnswerDialog(
            Document document,
            Catalog catalog,
            Messages messages,
            Appearance appearance,
            Clock clock,
            NewIds ids,
            Supplier<Window> owner,
            Function<Window, Optional<Path>> filePicker) {
        this.document = document;
        this.catalog = catalog;
        this.messages = messages;
        this.appearance = appearance;
        this.clock = clock;
        this.ids = ids;
        this.owner = owner;
        this.filePicker = filePicker;
    }

    @Override
    public boolean isOffered() {
        return !document.isReadOnly();
    }

    @Override
    public void logAnswer(String question, String platform) {
        var topics = topics();
        Questions.of(catalog, document.current().bank())
                .question(question)
                .filter(asked -> asked.topics().stream()
                        .anyMatch(topic -> topics.topic(topic).isPresent()))
                .flatMap(asked -> document.current()
                        .platform(platform)
                        .map(answering -> AnswerSubject.of(asked, answering, topics)))
                .ifPresent(this::open);
    }

    @Override
    public void addStatement(String topic, String platform) {
        addStatement(topic, platform, Scope.ANY);
    }

    @Override
    public void addStatement(String topic, String platform, Scope scope) {
        topics().topic(topic)
                .flatMap(about -> document.current().platform(platform).map(known -> AnswerSubject.of(about, known)))
                .ifPresent(subject -> open(subject, start(subject).limitedTo(scope), Optional.empty()));
    }

    @Override
    public boolean canBeEdited(Statement statement) {
        return revision(statement).isPresent();
    }

    @Override
    public void editStatement(Statement statement) {
        revision(statement)
                .ifPresent(revision -> open(revision.start().subject(), revision.start(), Optional.of(revision)));
    }

    private Optional<Revision> revision(Statement statement) {
        return topics().topic(statement.topic())
                .flatMap(about ->
                        document.current().platform(statement.platform()).map(known -> AnswerSubject.of(about, known)))
                .flatMap(subject -> Revision.of(statement, subject, messages));
    }

    private Topics topics() {
        return new Topics(catalog, document.current().board());
    }

    private void open(AnswerSubject subject) {
        open(subject, start(subject), Optional.empty());
    }

    private AnswerDraft start(AnswerSubject subject) {
        return AnswerDraft.start(subject, document.current(), LocalDate.now(clock));
    }

    private void open(AnswerSubject subject, AnswerDraft start, Optional<Revision> revision) {
        if (!isOffered()) {
            return;
        }
        var stage = new Stage();
        var evaluation = document.current();
        Map<Class<?>, Supplier<?>> controllers = Map.of(
                AnswerController.class,
                () -> new AnswerController(messages, catalog, clock, evaluation, start, revision, host(stage, subject)),
                SaidController.class,
                () -> new SaidController(messages),
                SourceController.class,
                () -> new SourceController(messages, clock),
                ProofController.class,
                () -> new ProofController(messages, clock),
                ScopeController.class,
                () -> new ScopeController(catalog, messages),
                FooterController.class,
                () -> new FooterController(messages));
        var form = new ViewLoader(messages, controllers).load(AnswerController.class);
        stage.initOwner(owner.get());
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(messages.get("answer.title", subject.platform().name()));
        var scene = new Scene(form.root());
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            form.controller().cancel();
        });
        fit(stage, (Region) form.root());
        stage.show();
        form.controller().focusFirst();
    }

    /// As large as it likes to be, inside the app's window.
    private void fit(Stage stage, Region form) {
        var window = owner.get();
        var width = Math.min(WIDTH * appearance.scale().get() / 100, window.getWidth() - 2 * MARGIN);
        form.applyCss();
        form.setPrefWidth(width);
        var height = Math.min(form.prefHeight(width), window.getHeight() - 3 * MARGIN);
        form.setPrefHeight(height);
        stage.setX(window.getX() + (window.getWidth() - width) / 2);
        stage.setY(window.getY() + Math.max(MARGIN, (window.getHeight() - height) / 3));
    }

    private AnswerController.Host host(Stage stage, AnswerSubject subject) {
        return new AnswerController.Host() {
            @Override
            public void keep(Answer answer) {
                stage.close();
                document.edit(
                        new AnswerText(messages).edit(answer.subject()),
                        evaluation -> answer.addTo(evaluation, ids::next, LocalDateTime.now(clock)));
            }

            @Override
            public void keep(Statement changed) {
                stage.close();
                document.edit(new AnswerText(messages).change(subject), evaluation -> evaluation.with(changed));
            }

            @Override
            public void close() {
                stage.close();
            }

            @Override
            public void chooseFile(Consumer<String> chosen) {
                filePicker.apply(stage).map(Path::toString).ifPresent(chosen);
            }
        };
    }
}
