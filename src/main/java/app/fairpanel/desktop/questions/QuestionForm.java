package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Choices;
import app.fairpanel.desktop.controls.TextAreas;
import app.fairpanel.evaluation.OwnQuestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The fields for the words of a question.
final class QuestionForm extends VBox {
    private final Messages messages;
    private final OwnQuestion start;
    private final TextField brief = new TextField();
    private final TextArea question = new TextArea();
    private final ComboBox<Domain> domain = new ComboBox<>();
    private final TopicsField topics;
    private final TextArea why = new TextArea();
    private final TextArea good = new TextArea();
    private final TextArea redFlag = new TextArea();
    private final CheckBox inWriting;
    private final Label problem = Cards.text("", "error-text");
    private final List<Object> before;

    /// Topics that have no row of their own, or whose row is hidden: they stay.
    private final List<String> elsewhere;

    /// @param fresh whether it is a new question, whose words are still to come
    /// @param topics what its answer can settle
    QuestionForm(OwnQuestion start, boolean fresh, List<Topic> topics, Messages messages) {
        this.messages = messages;
        this.start = start;
        inWriting = new CheckBox(messages.get("bank.in-writing"));
        Choices.offer(
                domain,
                List.of(Domain.values()),
                value -> messages.get("domain." + value.name().toLowerCase(Locale.ROOT)));
        elsewhere = start.topics().stream()
                .filter(id -> topics.stream().noneMatch(known -> known.id().equals(id)))
                .toList();
        this.topics = new TopicsField(topics, start.topics(), messages);
        brief.setText(start.brief());
        fill(question, fresh ? "" : start.question(), 3);
        fill(why, start.why(), 2);
        fill(good, start.good(), 2);
        fill(redFlag, start.redFlag(), 2);
        inWriting.setSelected(start.inWriting());
        domain.setValue(domain(start));
        getStyleClass().add("answer-form");
        getChildren()
                .addAll(
                        field("question", question),
                        field("brief", brief),
                        field("domain", domain),
                        this.topics,
                        field("why", why),
                        field("good", good),
                        field("red-flag", redFlag),
                        inWriting,
                        problem);
        Cards.say(problem, "");
        before = fields();
    }

    private List<Object> fields() {
        return List.of(
                question.getText(),
                brief.getText(),
                domain.getValue(),
                topics.chosen(),
                why.getText(),
                good.getText(),
                redFlag.getText(),
                inWriting.isSelected());
    }

    private static Domain domain(OwnQuestion of) {
        return Stream.of(Domain.values())
                .filter(known -> key(known).equals(of.domain()))
                .findFirst()
                .orElse(Domain.AUTONOMY);
    }

    private static String key(Domain domain) {
        return domain.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void fill(TextArea area, String text, int rows) {
        area.setText(text);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        TextAreas.tabMovesOn(area);
    }

    private Node field(String key, Control control) {
        var label = new Label(messages.get("bank." + key));
        label.setLabelFor(control);
        control.setId("bank-" + key);
        control.setAccessibleText(label.getText());
        control.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(label, control);
        box.getStyleClass().add("field");
        return box;
    }

    boolean isChanged() {
        return !fields().equals(before);
    }

    /// The question as it stands in the fields; nothing while it has no words.
    private Optional<OwnQuestion> typed() {
        if (question.getText().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new OwnQuestion(
                start.id(),
                key(domain.getValue()),
                brief.getText(),
                question.getText(),
                why.getText(),
                good.getText(),
                redFlag.getText(),
                inWriting.isSelected(),
                Stream.concat(topics.chosen().stream(), elsewhere.stream()).toList()));
    }

    /// The question, or nothing after saying what is missing.
    Optional<OwnQuestion> finished() {
        var typed = typed();
        Cards.say(problem, typed.isPresent() ? "" : messages.get("bank.no-words"));
        if (typed.isEmpty()) {
            question.requestFocus();
        }
        return typed;
    }

    void focusFirst() {
        question.requestFocus();
        question.end();
    }
}
