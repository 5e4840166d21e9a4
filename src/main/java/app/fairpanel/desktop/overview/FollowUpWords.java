package app.fairpanel.desktop.overview;

import app.fairpanel.decision.FollowUp;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.Place.Decide.Part;
import app.fairpanel.desktop.controls.LinkLine.Line;
import app.fairpanel.desktop.decide.Names;
import app.fairpanel.desktop.words.DateText;
import java.time.LocalDate;
import java.util.Optional;

/// What was to be done on a day, in words.
final class FollowUpWords {
    private final Messages messages;

    FollowUpWords(Messages messages) {
        this.messages = messages;
    }

    Line line(FollowUp followUp, Names names, LocalDate today) {
        var when = messages.get(
                followUp.day().isBefore(today)
                        ? "overview.follow-up.overdue"
                        : followUp.day().equals(today) ? "overview.follow-up.today" : "overview.follow-up.on",
                DateText.of(followUp.day()));
        return switch (followUp) {
            case FollowUp.Answer answer ->
                new Line(
                        messages.get(
                                "overview.follow-up.answer",
                                names.platform(answer.platform()),
                                names.question(answer.question())),
                        when,
                        Place.question(answer.question(), answer.platform()));
            case FollowUp.CallBack call ->
                new Line(
                        call.person().isEmpty()
                                ? messages.get("overview.follow-up.call", names.platform(call.platform()))
                                : messages.get(
                                        "overview.follow-up.call.person",
                                        names.platform(call.platform()),
                                        call.person()),
                        when,
                        new Place.Questions(Optional.empty(), Optional.of(call.platform())));
            case FollowUp.Recheck recheck ->
                new Line(
                        messages.get(
                                "overview.follow-up.recheck",
                                names.platform(recheck.platform()),
                                names.topic(recheck.topic())),
                        when,
                        Place.cell(recheck.topic(), recheck.platform()));
            case FollowUp.Review _ ->
                new Line(messages.get("overview.follow-up.review"), when, new Place.Decide(Part.RECORD));
        };
    }
}
