package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.CallMode;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Exchange;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.call.CallCorrectionDialog;
import app.fairpanel.desktop.draft.DraftDialog;
import app.fairpanel.document.Document;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// The parts of Questions besides the bank, each brought up to date while it is in sight.
public final class QuestionTabs {
    private final Document document;
    private final EvidenceModel evidence;
    private final Clock clock;
    private final ConversationsTab conversations;
    private final FollowUpsTab followUps;
    private final TermsTab terms;

    public QuestionTabs(
            Document document,
            EvidenceModel evidence,
            Catalog catalog,
            Messages messages,
            Clock clock,
            NewIds ids,
            Navigator navigator,
            DraftDialog drafts,
            Exchange exchange,
            CallMode callMode,
            CallCorrectionDialog corrections) {
        this.document = document;
        this.evidence = evidence;
        this.clock = clock;
        conversations = new ConversationsTab(
                catalog, messages, new ContactEdits(document, messages, ids), drafts, callMode, corrections);
        followUps = new FollowUpsTab(
                catalog, messages, navigator, drafts, new CalendarBar(catalog, messages, clock, exchange), callMode);
        terms = new TermsTab(catalog, messages, navigator, drafts);
    }

    /// Of the conversations, shows those with one platform.
    void showConversationsWith(String platform) {
        conversations.choose(platform);
    }

    /// Fills the tabs, and keeps what is in sight up to date.
    void fill(TabPane tabs, Tab followUpsTab, Tab termsTab, Tab conversationsTab) {
        followUpsTab.setContent(followUps.node());
        termsTab.setContent(terms.node());
        conversationsTab.setContent(conversations.node());
        Map<Tab, Runnable> shows = Map.of(
                followUpsTab,
                () -> followUps.show(
                        document.current(), evidence.current(), LocalDate.now(clock), !document.isReadOnly()),
                termsTab,
                () -> terms.show(document.current(), evidence.current()),
                conversationsTab,
                () -> conversations.show(document.current()));
        Runnable show = () -> shows.getOrDefault(tabs.getSelectionModel().getSelectedItem(), () -> {})
                .run();
        var shown = tabs.sceneProperty().map(scene -> true).orElse(false);
        tabs.getSelectionModel().selectedItemProperty().subscribe(show);
        document.evaluation().when(shown).subscribe(show);
        evidence.evidence().when(shown).subscribe(show);
    }
}
