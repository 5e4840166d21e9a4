package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.FeeSchedule;
import app.fairpanel.evaluation.LineRate;
import app.fairpanel.evaluation.PayerPlace;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.money.MixShares;
import app.fairpanel.sheet.Columns;
import app.fairpanel.sheet.FeeImport;
import app.fairpanel.sheet.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Changes the fee schedule, each change one step to undo.
final class FeeScheduleEdits {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Document document;
    private final Messages messages;
    private final NewIds ids;

    FeeScheduleEdits(Document document, Messages messages, NewIds ids) {
        this.document = document;
        this.messages = messages;
        this.ids = ids;
    }

    /// Adds a line at the end, with the share that is missing to 100 %.
    ///
    /// @param minutes of one session
    /// @return its id
    String add(int minutes) {
        var id = ids.next();
        edit("fees.edit.add", schedule -> {
            var share = WHOLE.subtract(MixShares.sum(schedule.lines())).max(BigDecimal.ZERO);
            var lines = new ArrayList<>(schedule.lines());
            lines.add(new SessionLine(id, Optional.empty(), "", "", share, minutes, false, 1));
            return schedule.withLines(lines);
        });
        return id;
    }

    void remove(String line) {
        edit("fees.edit.remove", schedule -> schedule.withoutLine(line));
    }

    /// Moves a line by a number of places; past the ends it stays.
    void move(String line, int places) {
        edit("fees.edit.move", schedule -> {
            var lines = new ArrayList<>(schedule.lines());
            int from = lines.stream().map(SessionLine::id).toList().indexOf(line);
            int to = from + places;
            if (from >= 0 && to >= 0 && to < lines.size()) {
                Collections.swap(lines, from, to);
            }
            return schedule.withLines(lines);
        });
    }

    void change(String line, UnaryOperator<SessionLine> change) {
        edit(
                "fees.edit.line",
                schedule -> schedule.withLines(schedule.lines().stream()
                        .map(other -> other.id().equals(line) ? change.apply(other) : other)
                        .toList()));
    }

    /// @param amount nothing where the platform does not take the payer
    void rate(String line, String platform, Optional<BigDecimal> amount) {
        edit(
                "fees.edit.rate",
                schedule -> has(schedule, line) ? schedule.with(new LineRate(line, platform, amount)) : schedule);
    }

    void forgetRate(String line, String platform) {
        edit("fees.edit.rate", schedule -> schedule.withoutRate(line, platform));
    }

    /// Lets a payer go anywhere, or keeps it with a platform.
    ///
    /// @param platform the platform's id
    void keep(String payer, Optional<String> platform) {
        edit(
                "fees.edit.place",
                schedule -> platform.map(id -> schedule.with(new PayerPlace(payer, id)))
                        .orElseGet(() -> schedule.withoutPlace(payer)));
    }

    /// What the fee schedule would become with the rows of a sheet.
    ///
    /// @param minutes of one session, where no row says it
    /// @param entered on which basis the rates are
    FeeImport importing(Sheet sheet, Columns columns, int minutes, EnteredRates entered) {
        return FeeImport.of(document.current().feeSchedule(), sheet, columns, entered::kept, ids::next, minutes);
    }

    /// Takes over what was imported.
    void take(FeeSchedule imported) {
        edit("fees.edit.import", before -> imported);
    }

    void scale() {
        edit("fees.edit.scale", schedule -> schedule.withLines(MixShares.scaled(schedule.lines())));
    }

    private static boolean has(FeeSchedule schedule, String line) {
        return schedule.lines().stream().anyMatch(other -> other.id().equals(line));
    }

    private void edit(String label, UnaryOperator<FeeSchedule> change) {
        document.edit(messages.get(label), evaluation -> evaluation.with(change.apply(evaluation.feeSchedule())));
    }
}
