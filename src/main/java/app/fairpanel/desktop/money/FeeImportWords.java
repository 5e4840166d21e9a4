package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.LineRate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.money.FeeNumber;
import app.fairpanel.money.MixShares;
import app.fairpanel.sheet.Column;
import app.fairpanel.sheet.Columns;
import app.fairpanel.sheet.FeeImport;
import app.fairpanel.sheet.FeeImport.Outcome;
import app.fairpanel.sheet.Refusal;
import app.fairpanel.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what becomes of pasted rows: what is added and changed, and which rows stay out and why.
final class FeeImportWords {
    private static final int LONGEST_CELL = 40;

    private final Messages messages;
    private final List<Platform> platforms;
    private final EnteredRates entered;

    /// @param entered on which basis rates are shown
    FeeImportWords(Messages messages, List<Platform> platforms, EnteredRates entered) {
        this.messages = messages;
        this.platforms = platforms;
        this.entered = entered;
    }

    /// What a column can be called.
    String column(Column column) {
        return switch (column) {
            case Column.Part part -> messages.get("fees.import.column." + key(part));
            case Column.RateOf(var platform) -> messages.get("fees.import.column.rate", platform.name());
        };
    }

    /// "Column 2: CPT": what stands at the top of it.
    String heading(Sheet sheet, int column) {
        var cells = sheet.rows().getFirst().cells();
        var first = column < cells.size() ? cells.get(column) : "";
        return first.isEmpty()
                ? messages.get("fees.import.column", column + 1)
                : messages.get("fees.import.column.named", column + 1, shortened(first));
    }

    String problem(Sheet.Problem problem) {
        return switch (problem) {
            case EMPTY -> "";
            case QUOTES -> messages.get("fees.import.quotes");
            case TOO_MANY_ROWS -> messages.get("fees.import.too-many", FeeImport.MOST_ROWS);
        };
    }

    /// How many rows do what.
    String summary(FeeImport read, Columns columns) {
        if (!columns.has(Column.Part.CODE)) {
            return messages.get("fees.import.no-code-column");
        }
        return messages.get(
                "fees.import.summary",
                read.only(Outcome.Added.class).size(),
                read.only(Outcome.Changed.class).size(),
                read.only(Outcome.Same.class).size(),
                read.only(Outcome.Refused.class).size());
    }

    /// What becomes of the shares.
    List<String> shares(FeeImport read) {
        var said = new ArrayList<String>();
        if (read.spread() > 0) {
            said.add(messages.get("fees.import.spread", read.spread()));
        }
        var lines = read.result().lines();
        if (read.changes() && !MixShares.isWhole(lines)) {
            said.add(messages.get(
                    "fees.import.not-whole",
                    MoneyText.percent(MixShares.sum(lines).doubleValue())));
        }
        return said;
    }

    /// "Row 4, Aetna 90837, stays out: …", for each refused row.
    List<String> refused(FeeImport read) {
        return read.only(Outcome.Refused.class).stream()
                .map(refused -> messages.get(
                        "fees.import.refused",
                        refused.row().line(),
                        row(refused.row()),
                        refused.reasons().stream().map(this::reason).collect(Collectors.joining(" "))))
                .toList();
    }

    private static String row(Sheet.Row row) {
        return shortened(row.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · ")));
    }

    private String reason(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NoCode() -> messages.get("fees.import.no-code");
            case Refusal.NotACode(var cell) -> messages.get("fees.import.not-a-code", shortened(cell));
            case Refusal.NotANumber(var column, var number, var cell, var reason) ->
                messages.get(
                        "fees.import.not-a-number",
                        column(column),
                        shortened(cell),
                        FeeNumbers.refusal(number, reason, messages));
            case Refusal.NotYesOrNo(var cell) -> messages.get("fees.import.not-yes-no", shortened(cell));
            case Refusal.Twice(var line) -> messages.get("fees.import.twice", line);
        };
    }

    /// "Aetna 90837, 60%: Alma $118.50, Headway does not take it", for each row that adds or changes a line.
    List<String> taken(FeeImport read) {
        return read.outcomes().stream().flatMap(outcome -> taken(outcome, read)).toList();
    }

    private Stream<String> taken(Outcome outcome, FeeImport read) {
        return switch (outcome) {
            case Outcome.Added added -> Stream.of(line("fees.import.added", added.line(), added.rates(), read));
            case Outcome.Changed changed ->
                Stream.of(line("fees.import.changed", changed.line(), changed.rates(), read));
            case Outcome.Same _, Outcome.Refused _ -> Stream.empty();
        };
    }

    private String line(String key, SessionLine line, List<LineRate> rates, FeeImport read) {
        var share = read.result().lines().stream()
                .filter(other -> other.id().equals(line.id()))
                .map(SessionLine::share)
                .findFirst()
                .orElse(line.share());
        var name = Stream.of(line.payer().orElse(messages.get("fees.import.any-payer")), line.cptCode(), line.label())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        var said = rates.stream().map(this::rate).collect(Collectors.joining(", "));
        return messages.get(
                key,
                name,
                FeeNumbers.say(FeeNumber.SHARE, share),
                said.isEmpty() ? messages.get("fees.import.no-rate") : said);
    }

    private String rate(LineRate rate) {
        var platform = platforms.stream()
                .filter(other -> other.id().equals(rate.platform()))
                .map(Platform::name)
                .findFirst()
                .orElse(rate.platform());
        return rate.amount()
                .map(dollars ->
                        platform + " " + FeeNumbers.say(FeeNumber.RATE, entered.shown(rate.platform(), dollars)))
                .orElseGet(() -> messages.get("fees.not-taken.spoken.short", platform));
    }

    private static String shortened(String cell) {
        var plain = cell.replaceAll("\\s+", " ");
        return plain.length() <= LONGEST_CELL
                ? plain
                : plain.substring(0, LONGEST_CELL).strip() + "…";
    }

    private static String key(Column.Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
