package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.AnswerForm;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.answer.AnswerWarnings;
import app.fairpanel.desktop.compare.StatementCards;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Scrolling;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.ScopeText;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Platform;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

/// Shows the chosen question: why it matters, how to judge the answer, and how it stands with every platform.
public final class DetailController {
    private final Document document;
    private final Catalog catalog;
    private final EvidenceModel evidence;
    private final Messages messages;
    private final Navigator navigator;
    private final AnswerForm answers;
    private final StatementCards statements;
    private final BankActions actions;
    private final ScopeText scopes;
    private final InquiryEdits edits;
    private final AnswerWarnings warnings;
    private Optional<Question> shown = Optional.empty();
    private List<PlatformSection> sections = List.of();
    private int platform;

    @FXML
    private ScrollPane root;

    @FXML
    private Pane content;

    @FXML
    private Label domain;

    @FXML
    private Label words;

    @FXML
    private Label inWriting;

    @FXML
    private Label why;

    @FXML
    private Label good;

    @FXML
    private Label redFlag;

    @FXML
    private Pane platforms;

    @FXML
    private Pane bank;

    public DetailController(
            Document document,
            Catalog catalog,
            EvidenceModel evidence,
            Messages messages,
            Navigator navigator,
            AnswerForm answers,
            StatementCards statements,
            BankActions actions,
            Clock clock) {
        this.document = document;
        this.catalog = catalog;
        this.evidence = evidence;
        this.messages = messages;
        this.navigator = navigator;
        this.answers = answers;
        this.statements = statements;
        this.actions = actions;
        scopes = new ScopeText(messages);
        edits = new InquiryEdits(document, messages, clock);
        warnings = new AnswerWarnings(catalog, messages);
    }

    @FXML
    void initialize() {
        bank.getChildren().addAll(Cards.text(messages.get("bank.title"), "overline"), actions);
    }

    /// @param platform the position of the chosen platform
    /// @param listed all rows of the list
    /// @param retired whether they are those that are no longer asked
    void show(Optional<QuestionRow> row, int platform, List<QuestionRow> listed, boolean retired) {
        Cards.show(content, row.isPresent());
        row.ifPresent(chosen -> actions.show(
                chosen.question(),
                retired,
                listed.stream().map(QuestionRow::question).toList()));
        Cards.show(bank, !actions.getChildren().isEmpty());
        row.ifPresent(chosen -> show(chosen, platform));
    }

    private void show(QuestionRow row, int platform) {
        var question = row.question();
        var asked = row.standings().stream().map(Standing::platform).toList();
        if (!shown.equals(Optional.of(question))
                || !asked.equals(
                        sections.stream().map(PlatformSection::platform).toList())) {
            build(question, asked);
        }
        for (int i = 0; i < sections.size(); i++) {
            var with = asked.get(i);
            sections.get(i)
                    .show(
                            row.standings().get(i),
                            said(question, with),
                            warnings.standing(question, with.id(), document.current(), evidence.current()),
                            i == platform);
        }
        bringIntoSight(platform);
    }

    /// Another platform of the same question is chosen: what is said of it is brought into sight.
    private void bringIntoSight(int chosen) {
        if (chosen != platform && chosen < sections.size()) {
            Scrolling.reveal(root, sections.get(chosen));
        }
        platform = chosen;
    }

    private void build(Question question, List<Platform> asked) {
        edits.endRun();
        shown = Optional.of(question);
        domain.setText(messages.get("domain." + question.domain().name().toLowerCase(Locale.ROOT)));
        words.setText(question.question());
        Cards.show(inWriting, question.inWriting());
        part(why, question.why());
        part(good, question.good());
        part(redFlag, question.redFlag());
        sections = asked.stream()
                .map(platform -> new PlatformSection(question, platform, edits, answers, messages))
                .toList();
        platforms.getChildren().setAll(sections);
        root.setVvalue(0);
        platform = 0;
    }

    /// Shows a part with its heading, unless the question says nothing of it.
    private static void part(Label label, String text) {
        label.setText(text);
        Cards.show(label.getParent(), !text.isEmpty());
    }

    /// Everything said on the question's topics, each topic under its name.
    private List<Node> said(Question question, Platform platform) {
        var parts = new ArrayList<Node>();
        for (var topic : question.topics()) {
            new Topics(catalog, document.current().board())
                    .topic(topic)
                    .ifPresent(known -> parts.addAll(said(known, platform)));
        }
        if (question.topics().isEmpty()) {
            parts.addAll(saidInCalls(question, platform));
        }
        if (parts.isEmpty()) {
            parts.add(Cards.text(messages.get("inspector.nobody", platform.name()), "muted"));
        }
        return parts;
    }

    /// "Nobody does. (Kim, Nov 3, 2026)", for each conversation in which it was answered.
    private List<Node> saidInCalls(Question question, Platform platform) {
        return evidence.current().answersInCalls(question, platform.id()).stream()
                .flatMap(call -> call.items().stream()
                        .filter(item -> item.question().equals(question.id()))
                        .map(item -> (Node) Cards.text(messages.get(
                                "questions.in-call",
                                item.words(),
                                Stream.of(
                                                call.person(),
                                                DateText.of(call.start().toLocalDate()))
                                        .filter(part -> !part.isEmpty())
                                        .collect(Collectors.joining(", "))))))
                .toList();
    }

    private List<Node> said(Topic topic, Platform platform) {
        var findings = evidence.current().cell(topic.id(), platform.id()).findings();
        var parts = new ArrayList<Node>();
        if (!findings.isEmpty()) {
            parts.add(link(topic, platform));
        }
        for (var finding : findings) {
            if (!finding.scope().isAny()) {
                parts.add(Cards.text(scopes.of(finding.scope()), "overline"));
            }
            parts.addAll(statements.of(finding, topic));
        }
        return parts;
    }

    private Node link(Topic topic, Platform platform) {
        var link = new Hyperlink(topic.name());
        link.setAccessibleHelp(messages.get("questions.compare"));
        link.setOnAction(event -> navigator.go(Place.cell(topic.id(), platform.id())));
        return link;
    }

    /// Moves the focus to the first thing that can be done here.
    void focus() {
        platforms.lookupAll(".button").stream()
                .filter(node -> node.isVisible() && node.isFocusTraversable())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    void log(QuestionRow row, int platform) {
        answers.logAnswer(
                row.question().id(), row.standings().get(platform).platform().id());
    }

    Node root() {
        return root;
    }
}
