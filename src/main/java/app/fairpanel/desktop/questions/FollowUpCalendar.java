package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.decision.FollowUp;
import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.report.CalendarEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what there is to come back to as entries for a calendar.
final class FollowUpCalendar {
    private final Catalog catalog;
    private final Messages messages;
    private final FollowUpText texts;

    FollowUpCalendar(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
        texts = new FollowUpText(catalog, messages);
    }

    List<CalendarEntry> of(List<FollowUp> followUps, Evaluation evaluation) {
        return followUps.stream().map(each -> entry(each, evaluation)).toList();
    }

    private CalendarEntry entry(FollowUp followUp, Evaluation evaluation) {
        var what = texts.what(followUp, evaluation);
        return new CalendarEntry(
                evaluation.id() + "-" + id(followUp),
                followUp.day(),
                followUp instanceof FollowUp.CallBack call ? call.at() : Optional.empty(),
                FollowUpText.platform(followUp)
                        .flatMap(evaluation::platform)
                        .map(Platform::name)
                        .map(name -> messages.get("calendar.title", name, what))
                        .orElse(what),
                details(followUp, evaluation));
    }

    /// What it is about, without its day: so it is the same once that was moved.
    private static String id(FollowUp followUp) {
        return switch (followUp) {
            case FollowUp.Answer answer -> "answer-" + answer.question() + "-" + answer.platform();
            case FollowUp.CallBack call -> "call-" + call.call();
            case FollowUp.Recheck recheck -> "recheck-" + recheck.statement();
            case FollowUp.Review _ -> "review";
        };
    }

    private String details(FollowUp followUp, Evaluation evaluation) {
        return switch (followUp) {
            case FollowUp.Answer answer ->
                joined(
                        Questions.of(catalog, evaluation.bank())
                                .question(answer.question())
                                .map(Question::question)
                                .stream(),
                        evaluation.contacts().stream()
                                .filter(contact -> contact.platform().equals(answer.platform()))
                                .map(FollowUpCalendar::reach));
            case FollowUp.CallBack call ->
                joined(
                        evaluation.contacts().stream()
                                .filter(contact -> contact.platform().equals(call.platform())
                                        && contact.name().equalsIgnoreCase(call.person()))
                                .map(FollowUpCalendar::reach),
                        Stream.empty());
            case FollowUp.Recheck _, FollowUp.Review _ -> "";
        };
    }

    /// "Kim · (555) 010-4477 · kim@example.com · mornings".
    private static String reach(Contact contact) {
        return Stream.of(contact.name(), contact.role(), contact.phone(), contact.email(), contact.hours())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String joined(Stream<String> first, Stream<String> more) {
        return Stream.concat(first, more).collect(Collectors.joining("\n"));
    }
}
