package app.fairpanel.desktop.draft;

import app.fairpanel.desktop.Messages;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Letter;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.report.Draft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// One letter while it is looked at. What the user makes of it is kept in the evaluation letter by letter, so that it
/// outlives the window and the app; a letter that reads as it was written is not kept.
public final class KeptLetter {
    private final Document document;
    private final Messages messages;
    private final Clock clock;
    private final Letter.Purpose purpose;
    private final String platform;
    private final Optional<String> call;
    private final Draft written;

    /// @param call the id of the conversation that it is about
    /// @param written the letter as it follows from the evaluation now
    public KeptLetter(
            Document document,
            Messages messages,
            Clock clock,
            Letter.Purpose purpose,
            String platform,
            Optional<String> call,
            Draft written) {
        this.document = document;
        this.messages = messages;
        this.clock = clock;
        this.purpose = purpose;
        this.platform = platform;
        this.call = call;
        this.written = written;
    }

    private record Run(Letter.Purpose purpose, String platform, Optional<String> call) {}

    /// Whether what is typed is kept: not where the evaluation may only be looked at.
    boolean isKept() {
        return !document.isReadOnly();
    }

    Draft written() {
        return written;
    }

    /// As the user left it.
    Draft present() {
        return letter().map(letter -> new Draft(letter.to(), letter.subject(), letter.body()))
                .orElse(written);
    }

    /// The day it was changed, unless it reads as it was written.
    Optional<LocalDate> changed() {
        return letter().map(Letter::changed);
    }

    private Optional<Letter> letter() {
        return document.current().letter(purpose, platform, call);
    }

    /// All typing in a letter, one after the other, is undone together.
    void type(Draft typed) {
        if (isKept() && !typed.equals(present())) {
            document.editRun(label(), new Run(purpose, platform, call), evaluation -> with(typed, evaluation));
        }
    }

    private Evaluation with(Draft typed, Evaluation evaluation) {
        return typed.equals(written)
                ? evaluation.withoutLetter(purpose, platform, call)
                : evaluation.with(new Letter(
                        purpose, platform, call, typed.to(), typed.subject(), typed.body(), LocalDate.now(clock)));
    }

    void endRun() {
        document.endRun();
    }

    private String label() {
        var name = document.current().platform(platform).map(Platform::name).orElse(platform);
        return messages.get("draft.edit.change", name);
    }
}
