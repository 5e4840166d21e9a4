package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.decision.FollowUp;
import app.fairpanel.desktop.CallMode;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.desktop.draft.DraftDialog;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is overdue, what is due today, and what is to come.
final class FollowUpsTab {
    private final Catalog catalog;
    private final Messages messages;
    private final Navigator navigator;
    private final DraftDialog drafts;
    private final CallMode callMode;
    private final FollowUpText texts;
    private final VBox list = new VBox();
    private final CalendarBar calendar;
    private final VBox root;

    FollowUpsTab(
            Catalog catalog,
            Messages messages,
            Navigator navigator,
            DraftDialog drafts,
            CalendarBar calendar,
            CallMode callMode) {
        this.catalog = catalog;
        this.messages = messages;
        this.navigator = navigator;
        this.drafts = drafts;
        this.calendar = calendar;
        this.callMode = callMode;
        texts = new FollowUpText(catalog, messages);
        list.getStyleClass().add("follow-ups");
        var scroll = new ScrollPane(list);
        scroll.getStyleClass().add("plain");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(calendar, scroll);
        root.getStyleClass().add("tab-body");
    }

    Node node() {
        return root;
    }

    void show(Evaluation evaluation, Evidence evidence, LocalDate today, boolean mayEdit) {
        var all = FollowUp.of(evaluation, evidence, catalog);
        calendar.show(all, evaluation);
        var overdue = all.stream().filter(each -> each.isOverdue(today)).toList();
        var due = all.stream()
                .filter(each -> each.isDue(today) && !each.isOverdue(today))
                .toList();
        var coming = all.stream().filter(each -> !each.isDue(today)).toList();
        list.getChildren()
                .setAll(Stream.of(
                                group("overdue", overdue, evaluation, today, mayEdit),
                                group("due", due, evaluation, today, mayEdit),
                                group("coming", coming, evaluation, today, mayEdit))
                        .flatMap(List::stream)
                        .toList());
        if (all.isEmpty()) {
            list.getChildren().add(Cards.text(messages.get("follow-ups.none"), "muted"));
        }
    }

    private List<Node> group(
            String key, List<FollowUp> followUps, Evaluation evaluation, LocalDate today, boolean mayEdit) {
        if (followUps.isEmpty()) {
            return List.of();
        }
        var heading = Cards.text(messages.get("follow-ups." + key, followUps.size()), "section");
        return Stream.concat(
                        Stream.<Node>of(heading),
                        followUps.stream().map(each -> card(each, evaluation, today, mayEdit)))
                .toList();
    }

    private Region card(FollowUp followUp, Evaluation evaluation, LocalDate today, boolean mayEdit) {
        var what = texts.what(followUp, evaluation);
        var card = new VBox();
        card.getStyleClass().add("card");
        FollowUpText.platform(followUp)
                .flatMap(evaluation::platform)
                .ifPresent(platform -> card.getChildren().add(new PlatformName(platform)));
        card.getChildren()
                .addAll(
                        Cards.text(what, "strong"),
                        Cards.text(texts.when(followUp, today), followUp.isOverdue(today) ? "otherwise" : "muted"));
        var actions = new FlowPane();
        actions.getStyleClass().add("actions");
        FollowUpText.place(followUp)
                .ifPresent(
                        place -> actions.getChildren().add(button("follow-ups.open", what, () -> navigator.go(place))));
        if (mayEdit && followUp instanceof FollowUp.CallBack call) {
            actions.getChildren()
                    .add(button("follow-ups.call", what, () -> callMode.open(call.platform(), call.person())));
        }
        if (followUp instanceof FollowUp.Answer answer && followUp.isDue(today)) {
            evaluation
                    .platform(answer.platform())
                    .ifPresent(platform -> actions.getChildren()
                            .add(button("follow-ups.remind", what, () -> drafts.remind(platform))));
        }
        card.getChildren().add(actions);
        return card;
    }

    private Button button(String key, String what, Runnable action) {
        var button = new Button(messages.get(key));
        button.setAccessibleText(button.getText() + ": " + what);
        button.setOnAction(event -> action.run());
        return button;
    }
}
