package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.money.TableRow.Cell;
import app.fairpanel.desktop.money.TableRow.Weight;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.money.Input;
import app.fairpanel.money.InputValue;
import app.fairpanel.money.Origin;
import app.fairpanel.money.Part;
import app.fairpanel.money.PlatformResult;
import app.fairpanel.money.ResultLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How each result comes about: line by line, with below each the numbers that it is worked out from. The lines are
/// those of [ResultLine], and what stands below them follows from the list of inputs.
final class WorkedOut {
    /// Kinds of [Provenance] that nobody has confirmed.
    private static final Set<String> UNCONFIRMED = Set.of("unknown", "claimed", "conflicting");

    private final Messages messages;
    private final InputWords words;
    private final Provenance.Writer origins;
    private final MoneyPicture picture;
    private final ResultCells cells;
    private final List<PlatformResult> results;

    /// Takes a while; make it off the user interface's thread.
    ///
    /// @param today the first day while the clinician has not said
    WorkedOut(Messages messages, InputWords words, MoneyPicture picture, LocalDate today) {
        this.messages = messages;
        this.words = words;
        this.picture = picture;
        origins = new Provenance.Writer(messages, words);
        cells = new ResultCells(messages, picture, today);
        results = picture.comparison().platforms();
    }

    /// Lines that are zero for every platform, and that nobody has said anything about, are left away.
    List<TableRow> rows() {
        var rows = new ArrayList<TableRow>();
        for (var line : ResultLine.values()) {
            if (isShown(line)) {
                rows.add(row(line));
                if (line == ResultLine.PAYOUTS) {
                    rows.addAll(rates());
                }
                line.inputs().stream().flatMap(input -> row(input).stream()).forEach(rows::add);
            }
        }
        return rows;
    }

    /// The kinds of [Provenance] of the numbers that nobody has confirmed, as their marks are to be explained.
    static List<String> unconfirmed(List<TableRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.name()), row.cells().stream()))
                .map(Cell::origin)
                .filter(origin -> !origin.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isShown(ResultLine line) {
        return isSaid(line) || results.stream().anyMatch(result -> cells.isOfAccount(line, result));
    }

    /// Whether somebody has said anything about a number of the line.
    private boolean isSaid(ResultLine line) {
        return line.inputs().stream()
                .flatMap(this::values)
                .anyMatch(value -> !(value.origin() instanceof Origin.Assumed));
    }

    private Stream<InputValue> values(Input input) {
        return input.owner() == Part.Owner.PRACTICE
                ? Stream.of(picture.inputs().practice(input))
                : picture.inputs().platforms().stream()
                        .map(platform -> picture.inputs().platform(platform.id(), input));
    }

    private TableRow row(ResultLine line) {
        return new TableRow(
                Cell.of(messages.get("money.worked." + line.id(), months())),
                messages.get("money.worked." + line.id() + ".how"),
                results.stream().map(result -> Cell.of(cells.of(line, result))).toList(),
                line.isTotal() ? Weight.STRONG : Weight.PLAIN);
    }

    private int months() {
        return picture.inputs()
                .practice(Input.HORIZON_MONTHS)
                .number()
                .orElseThrow()
                .intValue();
    }

    private String none() {
        return messages.get("money.worked.none");
    }

    /// What the platforms pay for each kind of session, where a fee schedule counts.
    private List<TableRow> rates() {
        boolean counts = picture.inputs().platforms().stream()
                .anyMatch(platform -> picture.inputs().hasFeeSchedule(platform.id()));
        return counts
                ? picture.inputs().sessionMix().stream()
                        .map(session -> new TableRow(
                                Cell.of(messages.get(
                                        "money.worked.rate",
                                        FeeScheduleWords.what(session),
                                        MoneyText.percent(session.share().doubleValue()))),
                                "",
                                picture.inputs().platforms().stream()
                                        .map(platform -> picture.inputs()
                                                .rate(platform.id(), session.id())
                                                .map(rate -> MoneyText.dollarsAndCents(rate.doubleValue()))
                                                .orElseGet(this::none))
                                        .map(Cell::of)
                                        .toList(),
                                Weight.DETAIL))
                        .toList()
                : List.of();
    }

    /// What a number is: of the practice beside its name, of the platforms in their columns. Nothing where it counts
    /// for none of them.
    private Optional<TableRow> row(Input input) {
        if (input.owner() == Part.Owner.PRACTICE) {
            var value = picture.inputs().practice(input);
            return counts(value)
                    ? Optional.of(new TableRow(
                            cell(value, messages.get("money.worked.input", words.name(input), said(value))),
                            "",
                            Collections.nCopies(results.size(), Cell.of("")),
                            Weight.DETAIL))
                    : Optional.empty();
        }
        var values = values(input).toList();
        return values.stream().anyMatch(this::counts)
                ? Optional.of(new TableRow(
                        Cell.of(words.name(input)),
                        "",
                        values.stream()
                                .map(value -> counts(value) ? cell(value, said(value)) : Cell.of(none()))
                                .toList(),
                        Weight.DETAIL))
                : Optional.empty();
    }

    private boolean counts(InputValue value) {
        return value.number().isPresent()
                && !value.isLeftOut()
                && picture.inputs().idle(value.key()).isEmpty();
    }

    private String said(InputValue value) {
        return words.value(value.input(), value.number().orElseThrow());
    }

    private Cell cell(InputValue value, String said) {
        var origin = origins.of(value);
        return UNCONFIRMED.contains(origin.kind()) ? new Cell(said, origin.kind(), origin.words()) : Cell.of(said);
    }
}
