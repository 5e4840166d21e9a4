package app.fairpanel.desktop.draft;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Term;
import app.fairpanel.catalog.Topics;
import app.fairpanel.decision.FollowUp;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.AsSaid;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.ListText;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Strength;
import app.fairpanel.evaluation.UsState;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.Status;
import app.fairpanel.report.Draft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes letters to a platform. None says anything that is not in the evaluation.
public final class Drafts {
    private final Catalog catalog;
    private final Messages messages;
    private final ConfirmationText confirmations;
    private final AsSaid asSaid;

    public Drafts(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
        confirmations = new ConfirmationText(catalog, messages);
        asSaid = new AsSaid(messages);
    }

    /// Asks to confirm what was said in a conversation; nothing when nothing was said there.
    public Optional<Draft> confirmation(Call call, Evaluation evaluation) {
        var body = confirmations.mail(call, evaluation);
        return body.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        address(call, evaluation),
                        messages.get(
                                "draft.confirm.subject",
                                DateText.of(call.start().toLocalDate())),
                        body));
    }

    /// The questions of a conversation whose answers are to come in writing: those that belong there, and those that
    /// were
    /// promised.
    public List<Question> toHaveInWriting(Call call, Evaluation evaluation) {
        var bank = Questions.of(catalog, evaluation.bank());
        return call.items().stream()
                .filter(item ->
                        item.result() == CallItem.Result.ANSWERED || item.result() == CallItem.Result.WILL_WRITE)
                .flatMap(item -> bank
                        .question(item.question())
                        .filter(question -> question.inWriting() || item.result() == CallItem.Result.WILL_WRITE)
                        .stream())
                .toList();
    }

    private static String address(Call call, Evaluation evaluation) {
        return evaluation.contacts().stream()
                .filter(contact -> call.contact().filter(contact.id()::equals).isPresent()
                        || (contact.platform().equals(call.platform())
                                && !contact.name().isEmpty()
                                && contact.name().equalsIgnoreCase(call.person())))
                .map(Contact::email)
                .filter(email -> !email.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// The questions that nobody at the platform has answered yet.
    static List<Question> open(Platform platform, Evaluation evaluation, Evidence evidence, Catalog catalog) {
        return Questions.of(catalog, evaluation.bank()).asked().stream()
                .filter(question -> evidence.status(question, platform.id()).isOpen())
                .toList();
    }

    /// A first letter with every open question, in their order within each part; nothing when all are answered.
    public Optional<Draft> inquiry(Platform platform, Evaluation evaluation, Evidence evidence) {
        var open = open(platform, evaluation, evidence, catalog);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var letter = new LetterParts(messages);
        letter.greet("");
        letter.add(messages.get("draft.inquiry.who", introduction(evaluation.clinician()), platform.name()));
        letter.add(messages.get("draft.inquiry.please"));
        int asked = 0;
        for (var domain : Domain.values()) {
            var lines = open.stream()
                    .filter(question -> question.domain() == domain)
                    .map(Question::question)
                    .toList();
            if (!lines.isEmpty()) {
                letter.number(name(domain), lines, asked + 1);
                asked += lines.size();
            }
        }
        letter.add(messages.get("draft.inquiry.thanks"));
        return Optional.of(new Draft(
                address(platform, evaluation),
                messages.get("draft.inquiry.subject", platform.name()),
                letter.signed(evaluation.clinician())));
    }

    /// "Dana Rivera, LMFT in New York and New Jersey", or as much of it as is known.
    private String introduction(Clinician clinician) {
        var states = ListText.and(
                messages, clinician.states().stream().map(UsState::stateName).toList());
        var named = clinician.license().isEmpty()
                ? clinician.name()
                : messages.get("draft.who.license", clinician.name(), clinician.license());
        return states.isEmpty() ? named : messages.get("draft.who.states", named, states);
    }

    private String name(Domain domain) {
        return messages.get("domain." + domain.name().toLowerCase(Locale.ROOT));
    }

    /// The e-mail address of the first contact that has one.
    private static String address(Platform platform, Evaluation evaluation) {
        return contact(platform, evaluation).map(Contact::email).orElse("");
    }

    private static String person(Platform platform, Evaluation evaluation) {
        return contact(platform, evaluation).map(Contact::name).orElse("");
    }

    private static Optional<Contact> contact(Platform platform, Evaluation evaluation) {
        return evaluation.contacts().stream()
                .filter(contact -> contact.platform().equals(platform.id())
                        && !contact.email().isEmpty())
                .findFirst();
    }

    /// The questions that were put to a platform and whose day to follow up has come.
    static List<Question> overdue(
            Platform platform, Evaluation evaluation, Evidence evidence, Catalog catalog, LocalDate today) {
        return Questions.of(catalog, evaluation.bank()).asked().stream()
                .filter(question -> FollowUp.isAwaited(question, platform.id(), evaluation, evidence))
                .filter(question -> evaluation
                        .inquiry(question.id(), platform.id())
                        .followUp()
                        .filter(day -> !day.isAfter(today))
                        .isPresent())
                .toList();
    }

    /// Asks again for every answer that is due; nothing when none is.
    public Optional<Draft> reminder(Platform platform, Evaluation evaluation, Evidence evidence, LocalDate today) {
        var overdue = overdue(platform, evaluation, evidence, catalog, today);
        if (overdue.isEmpty()) {
            return Optional.empty();
        }
        var letter = new LetterParts(messages);
        letter.greet(person(platform, evaluation));
        letter.list(
                messages.get("draft.reminder.waiting", overdue.size()),
                overdue.stream()
                        .map(question -> asked(
                                question,
                                evaluation.inquiry(question.id(), platform.id()),
                                evidence.status(question, platform.id()).isOpen()))
                        .toList());
        letter.add(messages.get("draft.reminder.please"));
        return Optional.of(new Draft(
                address(platform, evaluation),
                messages.get("draft.reminder.subject", overdue.size()),
                letter.signed(evaluation.clinician())));
    }

    /// @param open whether nothing was heard at all, or only not in writing
    private String asked(Question question, Inquiry inquiry, boolean open) {
        return inquiry.asked()
                .map(day -> messages.get(
                        open ? "draft.reminder.asked" : "draft.reminder.promised",
                        question.question(),
                        DateText.of(day)))
                .orElse(question.question());
    }

    /// The terms that a platform has not put in writing yet.
    static List<Term> missing(Platform platform, Evidence evidence, Catalog catalog) {
        return catalog.content().terms().stream()
                .filter(term -> evidence.cell(term.topic(), platform.id()).status() != Status.IN_WRITING)
                .toList();
    }

    /// Asks for the terms that are not in writing yet, each with what was told so far; nothing when all are.
    public Optional<Draft> terms(Platform platform, Evaluation evaluation, Evidence evidence) {
        var missing = missing(platform, evidence, catalog);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var letter = new LetterParts(messages);
        letter.greet(person(platform, evaluation));
        letter.add(messages.get("draft.terms.before", platform.name()));
        letter.number(
                messages.get("draft.terms.list"),
                missing.stream()
                        .map(term -> term(term, platform, evaluation, evidence))
                        .toList(),
                1);
        letter.add(messages.get("draft.terms.please"));
        return Optional.of(new Draft(
                address(platform, evaluation),
                messages.get("draft.terms.subject", platform.name()),
                letter.signed(evaluation.clinician())));
    }

    private String term(Term term, Platform platform, Evaluation evaluation, Evidence evidence) {
        var told = told(term, platform, evaluation, evidence);
        var asked = messages.get("draft.terms.term", term.name(), term.request());
        return told.isEmpty() ? asked : asked + " " + messages.get("draft.terms.told", ListText.and(messages, told));
    }

    /// What somebody at the platform told the clinician so far, the newest first.
    private List<String> told(Term term, Platform platform, Evaluation evaluation, Evidence evidence) {
        var topic = new Topics(catalog, evaluation.board()).topic(term.topic());
        var told = new ArrayList<String>();
        for (var finding : evidence.cell(term.topic(), platform.id()).findings()) {
            finding.contenders().stream()
                    .filter(statement -> statement.strength() == Strength.TOLD)
                    .flatMap(statement -> topic.flatMap(known -> asSaid.value(statement, known)).stream())
                    .distinct()
                    .forEach(told::add);
        }
        return told;
    }
}
