package app.fairpanel.desktop.answer;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.PlanType;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Choices;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.UsState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;

/// The part of the form on whom an answer holds for: a state, a payer, a kind of plan, a service.
public final class ScopeController {
    private final Catalog catalog;
    private final Messages messages;

    @FXML
    private TitledPane root;

    @FXML
    private ComboBox<String> state;

    @FXML
    private ComboBox<String> payer;

    @FXML
    private ComboBox<String> plan;

    @FXML
    private ComboBox<String> code;

    @FXML
    private Label payerProblem;

    @FXML
    private Label codeProblem;

    public ScopeController(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        Choices.openWithDown(payer);
        Choices.openWithDown(code);
        var any = Stream.of(messages.get("answer.scope.any"));
        plan.getItems()
                .setAll(Stream.concat(
                                any, catalog.content().planTypes().stream().map(PlanType::name))
                        .toList());
        code.getItems()
                .setAll(catalog.content().sessionCodes().stream()
                        .map(service -> service.code() + "  " + service.label())
                        .toList());
        plan.getSelectionModel().selectFirst();
        Cards.show(codeProblem, false);
        Cards.show(payerProblem, false);
    }

    /// Offers the states where the clinician is licensed first.
    public void start(Clinician clinician, SaidBefore before) {
        var licensed = clinician.states();
        var others = Arrays.stream(UsState.values()).filter(other -> !licensed.contains(other));
        state.getItems().setAll(messages.get("answer.scope.any"));
        state.getItems()
                .addAll(Stream.concat(licensed.stream(), others)
                        .map(UsState::stateName)
                        .toList());
        state.getSelectionModel().selectFirst();
        payer.getItems().setAll(before.payers());
    }

    public void onChange(Runnable changed) {
        state.valueProperty().subscribe(changed);
        payer.getEditor().textProperty().subscribe(changed);
        plan.valueProperty().subscribe(changed);
        code.getEditor().textProperty().subscribe(changed);
        code.focusWithinProperty().subscribe(changed);
    }

    public TypedScope typed() {
        return new TypedScope(
                chosen(state).flatMap(UsState::parse),
                payer.getEditor().getText(),
                chosen(plan).orElse(""),
                code.getEditor().getText());
    }

    private static Optional<String> chosen(ComboBox<String> box) {
        return box.getSelectionModel().getSelectedIndex() <= 0 ? Optional.empty() : Optional.of(box.getValue());
    }

    /// Fills the fields in, and opens the part where it limits the answer to anything.
    public void show(TypedScope scope) {
        state.getSelectionModel().selectFirst();
        scope.state().map(UsState::stateName).ifPresent(state::setValue);
        payer.getEditor().setText(scope.payer());
        plan.getSelectionModel().selectFirst();
        if (!scope.planType().isEmpty()) {
            if (!plan.getItems().contains(scope.planType())) {
                plan.getItems().add(scope.planType());
            }
            plan.setValue(scope.planType());
        }
        code.getEditor().setText(scope.code());
        root.setExpanded(!scope.isAny());
    }

    /// The same, and whether a payer is missing.
    void judge(List<AnswerProblem> problems, boolean insist) {
        judge(insist);
        var missing = insist && problems.contains(new AnswerProblem.NoPayer());
        Cards.say(payerProblem, missing ? messages.get("answer.scope.payer.missing") : "");
        payer.setAccessibleHelp(payerProblem.getText());
    }

    /// Says whether what was typed as a code is none; while it is being typed only with `insist`.
    public void judge(boolean insist) {
        var wrong = typed().codeIsWrong() && (insist || !code.isFocusWithin());
        Cards.say(codeProblem, wrong ? messages.get("answer.scope.code.wrong") : "");
        code.setAccessibleHelp(codeProblem.getText());
    }

    void focusPayer() {
        root.setExpanded(true);
        payer.requestFocus();
    }

    public void focusCode() {
        root.setExpanded(true);
        code.requestFocus();
    }
}
