package app.fairpanel.desktop.draft;

import app.fairpanel.catalog.Question;
import app.fairpanel.desktop.Messages;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// What the user can note once a letter was sent.
final class DraftEdits {
    private final Document document;
    private final Messages messages;
    private final Clock clock;

    DraftEdits(Document document, Messages messages, Clock clock) {
        this.document = document;
        this.messages = messages;
        this.clock = clock;
    }

    boolean isAllowed() {
        return !document.isReadOnly();
    }

    Evaluation current() {
        return document.current();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Has the questions wait for an answer, in one step of the history.
    void markAsked(Platform platform, List<Question> questions) {
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
