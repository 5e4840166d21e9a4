package app.fairpanel.desktop.call;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.answer.FooterController;
import app.fairpanel.desktop.answer.SaidBefore;
import app.fairpanel.desktop.controls.ChildWindow;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Platform;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Supplier;
import javafx.stage.Window;

/// Lets what was noted of a conversation be put right, as one step of the history.
public final class CallCorrectionDialog {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 620;

    private final Document document;
    private final Catalog catalog;
    private final Messages messages;
    private final Appearance appearance;
    private final Clock clock;
    private final Supplier<Window> owner;

    public CallCorrectionDialog(
            Document document,
            Catalog catalog,
            Messages messages,
            Appearance appearance,
            Clock clock,
            Supplier<Window> owner) {
        this.document = document;
        this.catalog = catalog;
        this.messages = messages;
        this.appearance = appearance;
        this.clock = clock;
        this.owner = owner;
    }

    /// One that still goes on is continued or ended instead.
    public boolean isOffered(Call call) {
        return !document.isReadOnly() && !call.goesOn();
    }

    public void open(Call call) {
        document.current()
                .platform(call.platform())
                .filter(platform -> isOffered(call))
                .ifPresent(platform -> open(call, platform));
    }

    private void open(Call call, Platform platform) {
        var window = new ChildWindow(owner.get(), appearance, messages.get("call.correct.title", platform.name()));
        var now = LocalDateTime.now(clock);
        var correction = CallCorrection.of(call);
        Map<Class<?>, Supplier<?>> controllers = Map.of(
                CallCorrectionController.class,
                () -> new CallCorrectionController(
                        messages,
                        correction,
                        platform,
                        new SaidBefore(catalog, document.current()),
                        now,
                        typed -> {
                            window.close();
                            document.edit(
                                    messages.get("call.edit.correct", platform.name()),
                                    evaluation -> correction.corrected(evaluation, typed, catalog, now.toLocalDate()));
                        },
                        window::close),
                CallOutcomeController.class,
                () -> new CallOutcomeController(messages, now.toLocalDate()),
                FooterController.class,
                () -> new FooterController(messages));
        var form = new ViewLoader(messages, controllers).load(CallCorrectionController.class);
        window.guard(() -> {
            form.controller().cancel();
            return false;
        });
        window.show(form.root(), WIDTH, HEIGHT);
        form.controller().focusFirst();
    }
}
