package app.fairpanel.desktop.draft;

import app.fairpanel.catalog.Question;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.Letter;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.report.Draft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is kept of letters: what the user makes of one, and that it was sent.
public final class DraftEdits {
    private final Document document;
    private final Messages messages;
    private final Clock clock;

    public DraftEdits(Document document, Messages messages, Clock clock) {
        this.document = document;
        this.messages = messages;
        this.clock = clock;
    }

    Evaluation current() {
        return document.current();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// @param call the id of the conversation that it is about
    /// @param written as it follows from the evaluation now
    public KeptLetter letter(Letter.Purpose purpose, Platform platform, Optional<String> call, Draft written) {
        return new KeptLetter(document, messages, clock, purpose, platform.id(), call, written);
    }

    /// Offers to have the questions of a letter wait for an answer; nothing where there are none, or where nothing can
    /// be noted.
    ///
    /// @param offer the key of the words on the button
    public Optional<Sent> sent(String offer, Platform platform, List<Question> questions) {
        return document.isReadOnly() || questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sent(
                        messages.get(offer, questions.size()),
                        messages.get("draft.sent.done", DateText.of(today().plusDays(Inquiry.PATIENCE_DAYS))),
                        () -> markAsked(platform, questions)));
    }

    /// Has the questions wait for an answer, in one step of the history.
    private void markAsked(Platform platform, List<Question> questions) {
        document.edit(messages.get("draft.edit.asked", platform.name(), questions.size()), evaluation -> {
            var changed = evaluation;
            for (var question : questions) {
                changed = changed.with(
                        changed.inquiry(question.id(), platform.id()).askedAgainOn(today()));
            }
            return changed;
        });
    }
}
