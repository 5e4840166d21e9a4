package app.fairpanel.desktop.draft;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.AsSaid;
import app.fairpanel.desktop.words.DateText;
import app.fairpanel.desktop.words.SourceText;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.report.CallSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says on paper what to ask a platform, with what was said before and room to write.
public final class CallSheetWriter {
    private final Catalog catalog;
    private final Messages messages;
    private final AsSaid asSaid;
    private final SourceText sources;

    public CallSheetWriter(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
        asSaid = new AsSaid(messages);
        sources = new SourceText(messages);
    }

    /// Every question that is open with a platform, by its parts.
    public CallSheet open(Platform platform, Evaluation evaluation, Evidence evidence, LocalDate today) {
        var open = Drafts.open(platform, evaluation, evidence, catalog);
        var parts = Stream.of(Domain.values())
                .map(domain -> new CallSheet.Part(
                        messages.get("domain." + domain.name().toLowerCase(Locale.ROOT)),
                        open.stream()
                                .filter(question -> question.domain() == domain)
                                .map(question -> line(question, platform, evaluation, evidence))
                                .toList()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
        return sheet(platform, evaluation, today, parts);
    }

    /// The questions chosen for a call, in the order of asking.
    ///
    /// @param chosen their ids
    public CallSheet chosen(
            List<String> chosen, Platform platform, Evaluation evaluation, Evidence evidence, LocalDate today) {
        var bank = Questions.of(catalog, evaluation.bank());
        var lines = chosen.stream()
                .flatMap(id -> bank.question(id).stream())
                .map(question -> line(question, platform, evaluation, evidence))
                .toList();
        return sheet(platform, evaluation, today, List.of(new CallSheet.Part("", lines)));
    }

    private CallSheet sheet(Platform platform, Evaluation evaluation, LocalDate today, List<CallSheet.Part> parts) {
        return new CallSheet(
                Locale.US.getLanguage(),
                messages.get("sheet.title", platform.name()),
                messages.get("sheet.about", evaluation.clinician().name(), DateText.of(today)),
                evaluation.contacts().stream()
                        .filter(contact -> contact.platform().equals(platform.id()))
                        .map(CallSheetWriter::reach)
                        .toList(),
                Stream.of("sheet.day", "sheet.time", "sheet.who", "sheet.role")
                        .map(messages::get)
                        .toList(),
                parts,
                messages.get("call.notes"),
                messages.get("answer.private"));
    }

    private static String reach(Contact contact) {
        return Stream.of(contact.name(), contact.role(), contact.phone(), contact.email(), contact.hours())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private CallSheet.Line line(Question question, Platform platform, Evaluation evaluation, Evidence evidence) {
        var topics = new Topics(catalog, evaluation.board());
        return new CallSheet.Line(
                question.question(),
                question.inWriting() ? messages.get("questions.in-writing") : "",
                Stream.of(labeled("questions.good", question.good()), labeled("questions.red-flag", question.redFlag()))
                        .flatMap(Optional::stream)
                        .toList(),
                question.topics().stream()
                        .flatMap(topic -> topics.topic(topic).stream())
                        .flatMap(topic -> evidence.cell(topic.id(), platform.id()).findings().stream()
                                .flatMap(finding -> finding.best().stream())
                                .map(best -> said(topic, best)))
                        .toList());
    }

    private Optional<String> labeled(String key, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(messages.get("sheet.labeled", messages.get(key), text));
    }

    /// "Credentialing time: 45 days (Kim, Nov 3, 2026)".
    private String said(Topic topic, Statement statement) {
        var said = asSaid.shown(statement, topic).orElse(statement.words());
        return messages.get("sheet.before", topic.name(), said, sources.brief(statement));
    }
}
