package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import java.util.Optional;

/// A call while it goes on, as it stands in the document at each moment.
///
/// @param id of the call
record OngoingCall(Document document, Catalog catalog, String id) {
    Call now() {
        return CallEdits.find(document.current(), id).orElseThrow();
    }

    CallProgress progress() {
        return new CallProgress(now());
    }

    /// The name of the platform.
    String platform() {
        var with = now().platform();
        return document.current().platform(with).map(Platform::name).orElse(with);
    }

    private Questions bank() {
        return Questions.of(catalog, document.current().bank());
    }

    Optional<Question> question(String question) {
        return bank().question(question);
    }

    String brief(CallItem item) {
        return question(item.question()).map(Question::brief).orElse(item.question());
    }

    CallItem item(Question asked) {
        return progress().item(asked.id()).orElse(CallItem.open(asked.id()));
    }

    OtherQuestions others(Optional<Question> present) {
        return OtherQuestions.of(bank().asked(), listed(), present);
    }

    private List<Question> listed() {
        return now().items().stream()
                .flatMap(item -> question(item.question()).stream())
                .toList();
    }
}
