package app.fairpanel.desktop.home;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.License;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Choices;
import app.fairpanel.evaluation.Clinician;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// The form for who the clinician is: to begin an evaluation, and to change it later.
public final class ClinicianController {
    private final Catalog catalog;
    private final Messages messages;

    private ClinicianInput given = new ClinicianInput("", "", "", "");
    private Consumer<Clinician> confirmed = clinician -> {};
    private Runnable cancelled = () -> {};

    @FXML
    private Label title;

    @FXML
    private TextField name;

    @FXML
    private Label nameError;

    @FXML
    private ComboBox<String> license;

    @FXML
    private Label licenseNote;

    @FXML
    private TextField states;

    @FXML
    private Label statesError;

    @FXML
    private TextField npi;

    @FXML
    private Label npiError;

    @FXML
    private Button confirm;

    public ClinicianController(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        license.getItems()
                .setAll(catalog.content().licenses().stream().map(License::code).toList());
        Choices.openWithDown(license);
        license.getEditor().textProperty().subscribe(this::showLicense);
        judgeWhenLeft(states);
        judgeWhenLeft(npi);
        show(statesError, "");
        show(npiError, "");
        show(nameError, "");
    }

    /// Opens the form on a clinician.
    ///
    /// @param titleKey the message key of its heading
    /// @param confirmKey the message key of the button that confirms
    public void edit(
            Clinician clinician, String titleKey, String confirmKey, Consumer<Clinician> onConfirm, Runnable onCancel) {
        var input = ClinicianInput.of(clinician);
        given = input;
        title.setText(messages.get(titleKey));
        confirm.setText(messages.get(confirmKey));
        name.setText(input.name());
        license.getEditor().setText(input.license());
        states.setText(input.states());
        npi.setText(input.npi());
        confirmed = onConfirm;
        cancelled = onCancel;
        name.requestFocus();
    }

    /// A field left for a button is judged by what the button does: an error that appeared while the button is pressed
    /// would move it away from under the pointer.
    private void judgeWhenLeft(TextField field) {
        ObservableValue<Boolean> focused = field.focusedProperty();
        focused.subscribe(hasFocus -> Platform.runLater(() -> {
            var scene = field.getScene();
            if (!hasFocus && scene != null && !(scene.getFocusOwner() instanceof Button)) {
                judge(typed());
            }
        }));
    }

    /// Whether anything was typed that is not confirmed.
    public boolean isChanged() {
        return !typed().equals(given);
    }

    private ClinicianInput typed() {
        return new ClinicianInput(name.getText(), license.getEditor().getText(), states.getText(), npi.getText());
    }

    private void judge(ClinicianInput input) {
        var unknown = input.unknownStates();
        show(
                statesError,
                unknown.isEmpty() ? "" : messages.get("clinician.states.unknown", String.join(", ", unknown)));
        show(npiError, input.npiIsWrong() ? messages.get("clinician.npi.wrong") : "");
    }

    private void showLicense(String typed) {
        var note = catalog.license(typed.strip())
                .map(known -> switch (known.independence()) {
                    case INDEPENDENT -> known.name();
                    case NOT_INDEPENDENT -> messages.get("clinician.not-independent", known.code());
                    case DEPENDS_ON_STATE -> messages.get("clinician.depends-on-state", known.code());
                })
                .orElse("");
        show(licenseNote, note);
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    @FXML
    void confirm() {
        var input = typed();
        judge(input);
        show(nameError, input.name().isBlank() ? messages.get("clinician.name.missing") : "");
        input.clinician().ifPresentOrElse(confirmed, this::focusFirstProblem);
    }

    private void focusFirstProblem() {
        if (nameError.isVisible()) {
            name.requestFocus();
        } else if (statesError.isVisible()) {
            states.requestFocus();
        } else {
            npi.requestFocus();
        }
    }

    @FXML
    void cancel() {
        cancelled.run();
    }
}
