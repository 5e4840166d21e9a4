package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.decision.FollowUp;
import app.fairpanel.desktop.Exchange;
import app.fairpanel.desktop.FileDialogs.FileKind;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.report.CalendarEntry;
import app.fairpanel.report.CalendarFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Takes what there is to come back to into a calendar.
final class CalendarBar extends VBox {
    private final Messages messages;
    private final Clock clock;
    private final Exchange exchange;
    private final FollowUpCalendar calendar;
    private final Button open;
    private final Label done = Cards.text("", "muted");
    private List<CalendarEntry> entries = List.of();
    private String clinician = "";

    CalendarBar(Catalog catalog, Messages messages, Clock clock, Exchange exchange) {
        this.messages = messages;
        this.clock = clock;
        this.exchange = exchange;
        calendar = new FollowUpCalendar(catalog, messages);
        var save = new Button(messages.get("follow-ups.calendar"));
        save.setOnAction(event -> save());
        open = new Button(messages.get("follow-ups.calendar.open"));
        var actions = new FlowPane(save, open);
        actions.getStyleClass().add("actions");
        getStyleClass().add("follow-ups");
        getChildren().addAll(actions, done);
        Cards.say(done, "");
        Cards.show(open, false);
    }

    void show(List<FollowUp> followUps, Evaluation evaluation) {
        entries = calendar.of(followUps, evaluation);
        clinician = evaluation.clinician().name();
        Cards.show(this, !entries.isEmpty());
    }

    private void save() {
        var written = entries;
        exchange.save(
                messages.get("follow-ups.calendar.name", clinician),
                new FileKind(messages.get("follow-ups.calendar.kind"), "ics"),
                () -> CalendarFile.write(written, clock.instant()),
                this::offer);
    }

    private void offer(Path file) {
        Cards.say(done, messages.get("follow-ups.calendar.done", file));
        open.setOnAction(event -> exchange.open(file.toUri().toString()));
        Cards.show(open, true);
    }
}
