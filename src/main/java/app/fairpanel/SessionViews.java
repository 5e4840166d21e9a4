package app.fairpanel;

import app.fairpanel.catalog.Questions;
import app.fairpanel.desktop.AnswerForm;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Exchange;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.OutlookModel;
import app.fairpanel.desktop.answer.AnswerDialog;
import app.fairpanel.desktop.arrange.ArrangeDialog;
import app.fairpanel.desktop.call.CallWindow;
import app.fairpanel.desktop.compare.CellEdits;
import app.fairpanel.desktop.compare.CompareController;
import app.fairpanel.desktop.compare.FindingParts;
import app.fairpanel.desktop.compare.Inspector;
import app.fairpanel.desktop.compare.NoteField;
import app.fairpanel.desktop.compare.PayerEdits;
import app.fairpanel.desktop.compare.PayerInspector;
import app.fairpanel.desktop.compare.PayersPart;
import app.fairpanel.desktop.compare.QuestionParts;
import app.fairpanel.desktop.compare.StatementCards;
import app.fairpanel.desktop.compare.StatementEdits;
import app.fairpanel.desktop.compare.TopicsPart;
import app.fairpanel.desktop.decide.DecideController;
import app.fairpanel.desktop.find.FindWindow;
import app.fairpanel.desktop.guide.GuideController;
import app.fairpanel.desktop.guide.GuidePages;
import app.fairpanel.desktop.guide.PageContent;
import app.fairpanel.desktop.money.MoneyController;
import app.fairpanel.desktop.overview.OverviewController;
import app.fairpanel.desktop.questions.DetailController;
import app.fairpanel.desktop.questions.QuestionsController;
import app.fairpanel.document.Document;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.stage.Window;

/// Makes the controllers of an open evaluation's views: the one place that says what each of them needs.
final class SessionViews {
    private final AppServices services;
    private final Document document;
    private final Navigator navigator;
    private final EvidenceModel evidence;
    private final OutlookModel outlook;
    private final AnswerForm answers;
    private final NewIds ids;
    private final Exchange exchange;
    private final Supplier<Window> window;
    private final CallWindow call;
    private final ArrangeDialog arrange;
    private final QuestionViews questions;

    /// @param window the window that dialogs stand over
    SessionViews(AppServices services, Document document, Navigator navigator, Supplier<Window> window) {
        this.services = services;
        this.document = document;
        this.navigator = navigator;
        this.window = window;
        evidence = new EvidenceModel(
                document,
                services.catalog(),
                services.clock(),
                services.staleness().days());
        outlook = new OutlookModel(document, evidence, services.catalog(), services.background());
        exchange = new FileExchange(services);
        ids = new NewIds(services.clock(), RandomGenerator.getDefault());
        answers = new AnswerDialog(
                document,
                services.catalog(),
                services.messages(),
                services.appearance(),
                services.clock(),
                ids,
                window,
                over -> services.fileDialogs().openAny());
        arrange = new ArrangeDialog(
                document, services.catalog(), services.messages(), services.appearance(), ids, window);
        call = new CallWindow(
                document,
                evidence,
                services.catalog(),
                services.messages(),
                services.appearance(),
                new StatementCards(services.messages(), services.links(), services.background()),
                services.clock(),
                ids,
                (platform, then) -> outlook.ask(latest -> then.accept(latest.asks().of(platform).stream()
                        .map(ask -> ask.question().id())
                        .toList())),
                exchange,
                window);
        questions = new QuestionViews(services, document, navigator, evidence, answers, ids, exchange, window, call);
    }

    FindWindow find() {
        return new FindWindow(
                document, evidence, services.catalog(), services.messages(), services.appearance(), navigator, window);
    }

    CallWindow call() {
        return call;
    }

    Map<Class<?>, Supplier<?>> controllers() {
        return Map.of(
                OverviewController.class,
                this::overview,
                CompareController.class,
                this::compare,
                MoneyController.class,
                this::money,
                QuestionsController.class,
                questions::questions,
                DetailController.class,
                questions::question,
                DecideController.class,
                this::decide,
                GuideController.class,
                this::guide);
    }

    private OverviewController overview() {
        return new OverviewController(outlook, services.catalog(), services.messages(), services.clock(), navigator);
    }

    private CompareController compare() {
        var cells = new CellEdits(document, services.messages());
        var findings = new FindingParts(
                services.messages(),
                answers,
                new StatementCards(services.messages(), services.links(), services.background()),
                new StatementEdits(document, services.messages(), services.clock()));
        var asked = new QuestionParts(this::bank, evidence, services.messages(), navigator);
        return new CompareController(
                document,
                services.messages(),
                new TopicsPart(
                        document,
                        evidence,
                        services.catalog(),
                        services.messages(),
                        new Inspector(
                                document,
                                evidence,
                                services.catalog(),
                                services.messages(),
                                services.background(),
                                navigator,
                                findings,
                                asked,
                                cells),
                        new NoteField(cells, services.messages())),
                () -> payers(findings, asked),
                arrange);
    }

    private PayersPart payers(FindingParts findings, QuestionParts asked) {
        var edits = new PayerEdits(document, services.messages());
        return new PayersPart(
                document,
                evidence,
                services.catalog(),
                services.messages(),
                new PayerInspector(services.catalog(), services.messages(), findings, asked, edits),
                edits);
    }

    private MoneyController money() {
        return new MoneyController(
                document,
                evidence,
                services.catalog(),
                services.messages(),
                services.clock(),
                navigator,
                services.background(),
                exchange);
    }

    private Questions bank() {
        return Questions.of(services.catalog(), document.current().bank());
    }

    private DecideController decide() {
        return new DecideController(
                document,
                evidence,
                outlook,
                services.catalog(),
                services.messages(),
                services.clock(),
                navigator,
                exchange);
    }

    private GuideController guide() {
        return new GuideController(
                new GuidePages(services.catalog(), services.messages()),
                new PageContent(services.catalog(), this::bank, services.messages(), navigator, services.links()),
                services.messages());
    }
}
