package app.fairpanel;

import app.fairpanel.desktop.ViewLoader;
import app.fairpanel.desktop.home.ClinicianController;
import app.fairpanel.evaluation.Clinician;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/// The form for a clinician, while the window shows it. What is typed into it is left only when the user says so.
final class ClinicianForm {
    private static final int LEAVE = 1;

    private final AppServices services;
    private final ViewLoader loader;
    private Optional<ClinicianController> shown = Optional.empty();

    ClinicianForm(AppServices services, ViewLoader loader) {
        this.services = services;
        this.loader = loader;
    }

    /// What is to be confirmed or cancelled with it.
    ///
    /// @param key which form it is: new, or edit
    record Purpose(Clinician clinician, String key, Consumer<Clinician> onConfirm, Runnable onCancel) {}

    /// The form as a page of its own, once [#begin] has filled it in.
    Parent build() {
        var form = loader.load(ClinicianController.class);
        shown = Optional.of(form.controller());
        var pane = new StackPane(form.root());
        pane.getStyleClass().addAll("page", "home");
        var scroll = new ScrollPane(pane);
        scroll.getStyleClass().addAll("plain", "page");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setFitToHeight(true);
        return scroll;
    }

    /// Fills it in and puts the focus into it, once it stands in the window.
    void begin(Purpose purpose) {
        shown.ifPresent(form -> form.edit(
                purpose.clinician(),
                "clinician.title." + purpose.key(),
                "clinician.confirm." + purpose.key(),
                clinician -> {
                    shown = Optional.empty();
                    purpose.onConfirm().accept(clinician);
                },
                () -> {
                    shown = Optional.empty();
                    purpose.onCancel().run();
                }));
    }

    boolean isShown() {
        return shown.isPresent();
    }

    /// @return false when the user would rather stay with what is typed
    boolean mayLeave() {
        if (shown.filter(ClinicianController::isChanged).isPresent() && !mayLose()) {
            return false;
        }
        shown = Optional.empty();
        return true;
    }

    private boolean mayLose() {
        return services.dialogs()
                .ask(
                        word("dialog.form.title"),
                        word("dialog.form.text"),
                        List.of(word("dialog.form.stay"), word("dialog.form.leave")))
                .equals(Optional.of(LEAVE));
    }

    private String word(String key) {
        return services.messages().get(key);
    }
}
