package app.fairpanel;

import app.fairpanel.desktop.AnswerForm;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Exchange;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.call.CallCorrectionDialog;
import app.fairpanel.desktop.call.CallWindow;
import app.fairpanel.desktop.compare.StatementCards;
import app.fairpanel.desktop.draft.DraftDialog;
import app.fairpanel.desktop.questions.BankActions;
import app.fairpanel.desktop.questions.BankEdits;
import app.fairpanel.desktop.questions.DetailController;
import app.fairpanel.desktop.questions.QuestionDialog;
import app.fairpanel.desktop.questions.QuestionTabs;
import app.fairpanel.desktop.questions.QuestionsController;
import app.fairpanel.desktop.share.ShareMenu;
import app.fairpanel.document.Document;
import java.util.function.Supplier;
import javafx.stage.Window;

/// Makes the controllers of Questions, with all that they open: the part of [SessionViews] that is about it.
record QuestionViews(
        AppServices services,
        Document document,
        Navigator navigator,
        EvidenceModel evidence,
        AnswerForm answers,
        NewIds ids,
        Exchange exchange,
        Supplier<Window> window,
        CallWindow call) {

    QuestionsController questions() {
        return new QuestionsController(
                document,
                evidence,
                services.catalog(),
                services.messages(),
                services.clock(),
                ids,
                tabs(),
                share(),
                dialog(),
                call::open);
    }

    DetailController question() {
        return new DetailController(
                document,
                services.catalog(),
                evidence,
                services.messages(),
                navigator,
                answers,
                new StatementCards(services.messages(), services.links(), services.background()),
                new BankActions(
                        new BankEdits(document, services.catalog(), services.messages(), ids),
                        dialog(),
                        services.messages()),
                services.clock());
    }

    private QuestionTabs tabs() {
        return new QuestionTabs(
                document,
                evidence,
                services.catalog(),
                services.messages(),
                services.clock(),
                ids,
                navigator,
                drafts(),
                exchange,
                call,
                corrections());
    }

    private DraftDialog drafts() {
        return new DraftDialog(
                document,
                evidence,
                services.catalog(),
                services.messages(),
                services.appearance(),
                services.clock(),
                exchange,
                window);
    }

    private CallCorrectionDialog corrections() {
        return new CallCorrectionDialog(
                document, services.catalog(), services.messages(), services.appearance(), services.clock(), window);
    }

    private ShareMenu share() {
        return new ShareMenu(
                document,
                evidence,
                services.catalog(),
                services.messages(),
                services.appearance(),
                services.clock(),
                ids,
                exchange,
                window);
    }

    private QuestionDialog dialog() {
        return new QuestionDialog(document, services.catalog(), services.messages(), services.appearance(), window);
    }
}
