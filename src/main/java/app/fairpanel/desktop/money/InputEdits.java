package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.InputOverride;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.InputKey;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Sets inputs by hand, and lets them go back to what was said.
final class InputEdits {
    private final Document document;
    private final Messages messages;
    private final InputWords words;
    private final Clock clock;

    InputEdits(Document document, Messages messages, InputWords words, Clock clock) {
        this.document = document;
        this.messages = messages;
        this.words = words;
        this.clock = clock;
    }

    /// Sets a number as part of a run: a drag of the slider, or keys pressed one after another, undo as one step.
    void drag(InputKey key, BigDecimal number) {
        document.editRun(label("money.edit.set", key), key, evaluation -> evaluation.with(override(key, number)));
    }

    void endDrag() {
        document.endRun();
    }

    void set(InputKey key, BigDecimal number) {
        document.edit(label("money.edit.set", key), evaluation -> evaluation.with(override(key, number)));
    }

    void reset(InputKey key) {
        document.edit(
                label("money.edit.reset", key),
                evaluation -> evaluation.withoutOverride(key.input().id(), key.platform()));
    }

    /// Lets all inputs be what was said or assumed again.
    void resetAll() {
        document.edit(messages.get("money.edit.reset-all"), evaluation -> evaluation.withOverrides(all -> List.of()));
    }

    private InputOverride override(InputKey key, BigDecimal number) {
        return new InputOverride(key.input().id(), key.platform(), key.input().write(number), LocalDate.now(clock));
    }

    private String label(String message, InputKey key) {
        return messages.get(message, words.owned(key, this::platformName));
    }

    private String platformName(String id) {
        return document.current().platform(id).map(Platform::name).orElse(id);
    }
}
