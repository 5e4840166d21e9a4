package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Question;
import app.fairpanel.desktop.Messages;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.Platform;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the user can change about how a question stands with a platform.
final class InquiryEdits {
    private final Document document;
    private final Messages messages;
    private final Clock clock;

    InquiryEdits(Document document, Messages messages, Clock clock) {
        this.document = document;
        this.messages = messages;
        this.clock = clock;
    }

    private record Run(String what, String question, String platform) {}

    /// Whether the document takes edits, or may only be looked at.
    boolean isAllowed() {
        return !document.isReadOnly();
    }

    Inquiry inquiry(Question question, Platform platform) {
        return document.current().inquiry(question.id(), platform.id());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void markAsked(Question question, Platform platform) {
        edit("asked", question, platform, inquiry -> inquiry.askedOn(today()));
    }

    void markNotApplicable(Question question, Platform platform) {
        edit(
                "not-applicable",
                question,
                platform,
                inquiry -> with(inquiry, Inquiry.State.NOT_APPLICABLE, inquiry.asked(), Optional.empty()));
    }

    void markToAsk(Question question, Platform platform) {
        edit(
                "to-ask",
                question,
                platform,
                inquiry -> with(inquiry, Inquiry.State.TO_ASK, Optional.empty(), Optional.empty()));
    }

    /// Changes of the day, one after the other, are undone together.
    void followUp(Question question, Platform platform, LocalDate day) {
        document.editRun(
                label("follow-up", question, platform),
                new Run("follow-up", question.id(), platform.id()),
                evaluation -> evaluation.with(with(
                        evaluation.inquiry(question.id(), platform.id()),
                        Inquiry.State.WAITING,
                        evaluation.inquiry(question.id(), platform.id()).asked(),
                        Optional.of(day))));
    }

    /// All typing in one note is undone together.
    void note(Question question, Platform platform, String note) {
        document.editRun(
                label("note", question, platform), new Run("note", question.id(), platform.id()), evaluation -> {
                    var inquiry = evaluation.inquiry(question.id(), platform.id());
                    return evaluation.with(new Inquiry(
                            inquiry.question(),
                            inquiry.platform(),
                            inquiry.state(),
                            inquiry.asked(),
                            inquiry.followUp(),
                            note));
                });
    }

    void endRun() {
        document.endRun();
    }

    private void edit(String what, Question question, Platform platform, UnaryOperator<Inquiry> change) {
        document.edit(
                label(what, question, platform),
                evaluation -> evaluation.with(change.apply(evaluation.inquiry(question.id(), platform.id()))));
    }

    private String label(String what, Question question, Platform platform) {
        return messages.get("questions.edit." + what, question.brief(), platform.name());
    }

    private static Inquiry with(
            Inquiry inquiry, Inquiry.State state, Optional<LocalDate> asked, Optional<LocalDate> followUp) {
        return new Inquiry(inquiry.question(), inquiry.platform(), state, asked, followUp, inquiry.note());
    }
}
