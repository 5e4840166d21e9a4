package app.fairpanel;

import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.storage.OpenEvaluation;
import app.fairpanel.storage.SaveState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Sees to it that nothing is lost when an evaluation is left.
final class Leaving {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AppServices services;
    private final Runnable saveCopy;
    private final ProblemText problems;

    /// @param saveCopy lets the user save the open evaluation elsewhere
    Leaving(AppServices services, Runnable saveCopy) {
        this.services = services;
        this.saveCopy = saveCopy;
        problems = new ProblemText(services.messages());
    }

    /// Saves what is not saved.
    ///
    /// @return whether nothing would be lost, or the user said that it may be
    boolean mayLeave(Session session) {
        session.document().endRun();
        return session.open()
                .map(open -> mayLeave(session, open))
                .orElseGet(() -> session.document().isReadOnly()
                        || !session.document().dirty().get()
                        || mayLeaveExample());
    }

    private boolean mayLeave(Session session, OpenEvaluation open) {
        var state = open.saver().flushAndWait(PATIENCE);
        boolean safe = !session.document().dirty().get()
                && !(state instanceof SaveState.NotSaved)
                && !(state instanceof SaveState.Saving);
        if (!safe && !mayLose(state)) {
            return false;
        }
        var _ = open.abandon();
        return true;
    }

    private boolean mayLeaveExample() {
        var answer =
                ask("dialog.example.title", word("dialog.example.text"), "dialog.example.keep", "dialog.example.leave");
        if (answer.equals(Optional.of(0))) {
            saveCopy.run();
        }
        return answer.equals(Optional.of(1));
    }

    private boolean mayLose(SaveState state) {
        var why = state instanceof SaveState.NotSaved(var problem, var _)
                ? problems.of(problem)
                : word("dialog.close.slow");
        var answer = ask(
                "dialog.close.title",
                services.messages().get("dialog.close.text", why),
                "dialog.close.stay",
                "dialog.close.copy",
                "dialog.close.lose");
        if (answer.equals(Optional.of(1))) {
            saveCopy.run();
        }
        return answer.equals(Optional.of(2));
    }

    private Optional<Integer> ask(String title, String text, String... choices) {
        return services.dialogs()
                .ask(
                        word(title),
                        text,
                        List.of(choices).stream().map(this::word).toList());
    }

    private String word(String key) {
        return services.messages().get(key);
    }
}
