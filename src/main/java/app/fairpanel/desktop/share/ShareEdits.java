package app.fairpanel.desktop.share;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.OwnQuestion;
import java.util.List;

/// What taking something over does to the document: one step of its history each.
final class ShareEdits {
    private final Document document;
    private final Messages messages;
    private final NewIds ids;

    ShareEdits(Document document, Messages messages, NewIds ids) {
        this.document = document;
        this.messages = messages;
        this.ids = ids;
    }

    boolean isAllowed() {
        return !document.isReadOnly();
    }

    Evaluation current() {
        return document.current();
    }

    void take(List<OwnQuestion> questions) {
        document.edit(messages.get("share.edit.questions", questions.size()), evaluation -> {
            var bank = evaluation.bank();
            for (var question : questions) {
                bank = bank.with(question);
            }
            return evaluation.with(bank);
        });
    }

    void take(HandedBack answers, Call.Channel channel) {
        document.edit(
                messages.get("share.edit.answers", answers.answers().size()),
                evaluation -> answers.addTo(evaluation, channel, ids::next));
    }
}
