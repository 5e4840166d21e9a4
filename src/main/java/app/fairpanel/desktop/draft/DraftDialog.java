package app.fairpanel.desktop.draft;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Term;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Exchange;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.ChildWindow;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Letter;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.report.CallSheetPage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Shows a letter in a window of its own over the app's.
public final class DraftDialog {
    private static final double WIDTH = 680;
    private static final double HEIGHT = 620;

    private final EvidenceModel evidence;
    private final Catalog catalog;
    private final Messages messages;
    private final Appearance appearance;
    private final Exchange exchange;
    private final Supplier<Window> owner;
    private final Drafts drafts;
    private final CallSheetWriter sheets;
    private final DraftEdits edits;

    public DraftDialog(
            Document document,
            EvidenceModel evidence,
            Catalog catalog,
            Messages messages,
            Appearance appearance,
            Clock clock,
            Exchange exchange,
            Supplier<Window> owner) {
        this.evidence = evidence;
        this.catalog = catalog;
        this.messages = messages;
        this.appearance = appearance;
        this.exchange = exchange;
        this.owner = owner;
        drafts = new Drafts(catalog, messages);
        sheets = new CallSheetWriter(catalog, messages);
        edits = new DraftEdits(document, messages, clock);
    }

    /// Asks to confirm what was said in a conversation.
    public void confirm(Call call) {
        edits.current()
                .platform(call.platform())
                .ifPresent(platform -> drafts.confirmation(call, edits.current())
                        .ifPresent(draft -> open(
                                edits.letter(Letter.Purpose.CONFIRMATION, platform, Optional.of(call.id()), draft),
                                messages.get("draft.confirm.title"),
                                edits.sent(
                                        "draft.sent.confirm",
                                        platform,
                                        drafts.toHaveInWriting(call, edits.current())))));
    }

    /// Whether something was said in a conversation that can be confirmed.
    public boolean canConfirm(Call call) {
        return drafts.confirmation(call, edits.current()).isPresent();
    }

    /// Asks a platform everything that is open.
    public void inquire(Platform platform) {
        var open = Drafts.open(platform, edits.current(), evidence.current(), catalog);
        drafts.inquiry(platform, edits.current(), evidence.current())
                .ifPresent(draft -> open(
                        edits.letter(Letter.Purpose.INQUIRY, platform, Optional.empty(), draft),
                        messages.get("draft.inquiry.title", platform.name()),
                        asked(platform, open)));
    }

    /// Whether anything is open with a platform.
    public boolean canInquire(Platform platform) {
        return !Drafts.open(platform, edits.current(), evidence.current(), catalog)
                .isEmpty();
    }

    /// Shows a sheet of paper with everything that is open.
    ///
    /// @param shown is told where it is
    public void print(Platform platform, Consumer<Path> shown) {
        exchange.show(
                messages.get("sheet.file", platform.name()),
                CallSheetPage.write(sheets.open(platform, edits.current(), evidence.current(), edits.today())),
                shown);
    }

    /// Asks a platform again for the answers that are due.
    public void remind(Platform platform) {
        var overdue = Drafts.overdue(platform, edits.current(), evidence.current(), catalog, edits.today());
        drafts.reminder(platform, edits.current(), evidence.current(), edits.today())
                .ifPresent(draft -> open(
                        edits.letter(Letter.Purpose.REMINDER, platform, Optional.empty(), draft),
                        messages.get("draft.reminder.title", platform.name()),
                        asked(platform, overdue)));
    }

    /// Asks a platform for the terms that are not in writing yet.
    public void askForTerms(Platform platform) {
        var bank = Questions.of(catalog, edits.current().bank());
        var questions = Drafts.missing(platform, evidence.current(), catalog).stream()
                .map(Term::question)
                .distinct()
                .flatMap(question -> bank.question(question).stream())
                .toList();
        drafts.terms(platform, edits.current(), evidence.current())
                .ifPresent(draft -> open(
                        edits.letter(Letter.Purpose.TERMS, platform, Optional.empty(), draft),
                        messages.get("draft.terms.title", platform.name()),
                        asked(platform, questions)));
    }

    private Optional<Sent> asked(Platform platform, List<Question> questions) {
        return edits.sent("draft.sent", platform, questions);
    }

    private void open(KeptLetter letter, String title, Optional<Sent> sent) {
        var window = new ChildWindow(owner.get(), appearance, title);
        var pane = new DraftPane(letter, sent, messages, exchange);
        var footer = new LeaveFooter(messages, window::leave, window::close, pane::focusBody);
        window.guard(() -> !pane.isUnkept() || footer.ask());
        VBox.setVgrow(pane, Priority.ALWAYS);
        var root = new VBox(pane, footer);
        root.getStyleClass().addAll("page", "page-content");
        window.show(root, WIDTH, HEIGHT);
        pane.focusBody();
    }
}
