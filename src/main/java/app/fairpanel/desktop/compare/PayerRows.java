package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.UsState;
import app.fairpanel.evidence.PayerBook;
import app.fairpanel.evidence.PayerKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the rows of the grid of payers: what each platform has and lacks of those needed, then each of them, then the
/// others that anything was said of.
final class PayerRows {
    /// The id of the row on all that is needed.
    static final String NEEDS = "needs";

    private final Messages messages;
    private final PayerWords words;
    private final PayerGaps gaps;

    PayerRows(Catalog catalog, Messages messages) {
        this.messages = messages;
        words = new PayerWords(catalog, messages);
        gaps = new PayerGaps(messages);
    }

    /// @param state only what holds there; all states when absent
    List<GridSection> of(Evaluation evaluation, PayerBook book, Optional<UsState> state) {
        var needed = book.needed();
        var others = book.others();
        return List.of(
                new GridSection(
                        "needed",
                        messages.get("payers.section.needed", needed.size()),
                        needed.isEmpty()
                                ? List.of()
                                : Stream.concat(
                                                Stream.of(summary(evaluation, book, state)),
                                                needed.stream().map(key -> entry(key, evaluation, book, state)))
                                        .toList()),
                new GridSection(
                        "others",
                        messages.get("payers.section.others", others.size()),
                        others.stream()
                                .map(key -> entry(key, evaluation, book, state))
                                .toList()));
    }

    private GridEntry summary(Evaluation evaluation, PayerBook book, Optional<UsState> state) {
        return new GridEntry(
                NEEDS,
                messages.get("payers.needs"),
                evaluation.shownPlatforms().stream()
                        .map(platform -> gaps.cell(book, platform, state))
                        .toList(),
                "",
                "",
                "");
    }

    private GridEntry entry(PayerKey key, Evaluation evaluation, PayerBook book, Optional<UsState> state) {
        return new GridEntry(
                id(key),
                key.name(),
                evaluation.shownPlatforms().stream()
                        .map(platform -> words.cell(book.known(key, platform.id(), state), platform))
                        .toList(),
                "",
                book.isNeeded(key) ? messages.get("payers.needed") : "",
                "");
    }

    /// The id of the row of a payer or plan type.
    static String id(PayerKey key) {
        return "payer " + key.payer().orElse("") + " plan " + key.planType().orElse("");
    }

    /// The rows in which every word occurs.
    static List<GridSection> mentioning(List<GridSection> sections, String typed) {
        var wanted = List.of(typed.strip().toLowerCase(Locale.US).split("\\s+"));
        return sections.stream()
                .map(section -> new GridSection(
                        section.id(),
                        section.title(),
                        section.entries().stream()
                                .filter(entry -> wanted.stream().allMatch(text(entry)::contains))
                                .toList()))
                .toList();
    }

    private static String text(GridEntry entry) {
        var text = new StringBuilder(entry.name());
        entry.cells()
                .forEach(cell -> text.append(' ')
                        .append(cell.headline())
                        .append(' ')
                        .append(cell.detail())
                        .append(' ')
                        .append(cell.more()));
        return text.toString().toLowerCase(Locale.US);
    }
}
