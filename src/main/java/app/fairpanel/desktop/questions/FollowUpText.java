package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.decision.FollowUp;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.MomentText;
import app.fairpanel.evaluation.Evaluation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Says what there is to come back to, and when.
final class FollowUpText {
    private final Catalog catalog;
    private final Messages messages;

    FollowUpText(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
    }

    String what(FollowUp followUp, Evaluation evaluation) {
        return switch (followUp) {
            case FollowUp.Answer answer ->
                messages.get(
                        "follow-ups.answer",
                        Questions.of(catalog, evaluation.bank())
                                .question(answer.question())
                                .map(Question::brief)
                                .orElse(answer.question()));
            case FollowUp.CallBack call ->
                call.person().isEmpty()
                        ? messages.get("follow-ups.call-back")
                        : messages.get("follow-ups.call-back.who", call.person());
            case FollowUp.Recheck recheck ->
                messages.get(
                        "follow-ups.recheck",
                        new Topics(catalog, evaluation.board())
                                .topic(recheck.topic())
                                .map(Topic::name)
                                .orElse(recheck.topic()));
            case FollowUp.Review _ -> messages.get("follow-ups.review");
        };
    }

    /// "Nov 5, 2026, 3:00 PM (2 days ago)".
    String when(FollowUp followUp, LocalDate today) {
        var at = followUp instanceof FollowUp.CallBack call && call.at().isPresent()
                ? MomentText.of(call.day().atTime(call.at().get()))
                : DateText.of(followUp.day());
        var days = ChronoUnit.DAYS.between(today, followUp.day());
        return days < 0
                ? messages.get("follow-ups.ago", at, -days)
                : days == 0 ? messages.get("follow-ups.today", at) : messages.get("follow-ups.in", at, days);
    }

    /// The id of the platform, unless it is about all of them.
    static Optional<String> platform(FollowUp followUp) {
        return switch (followUp) {
            case FollowUp.Answer answer -> Optional.of(answer.platform());
            case FollowUp.CallBack call -> Optional.of(call.platform());
            case FollowUp.Recheck recheck -> Optional.of(recheck.platform());
            case FollowUp.Review _ -> Optional.empty();
        };
    }

    /// Where to do something about it; nothing for a call, which is made instead.
    static Optional<Place> place(FollowUp followUp) {
        return switch (followUp) {
            case FollowUp.Answer answer -> Optional.of(Place.question(answer.question(), answer.platform()));
            case FollowUp.CallBack _ -> Optional.empty();
            case FollowUp.Recheck recheck -> Optional.of(Place.cell(recheck.topic(), recheck.platform()));
            case FollowUp.Review _ -> Optional.of(new Place.Decide());
        };
    }
}
