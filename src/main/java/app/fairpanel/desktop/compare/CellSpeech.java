package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Platform;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says a cell in one sentence: for the screen reader, and for the clipboard.
final class CellSpeech {
    private final Messages messages;

    CellSpeech(Messages messages) {
        this.messages = messages;
    }

    String status(CellText cell) {
        return messages.get(
                "status." + cell.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// Where the platform stands with a must-have; empty where the topic is none.
    String clearing(CellText cell) {
        return cell.clearing() == Clearing.NOT_ASKED
                ? ""
                : messages.get("compare.clearing." + cell.clearing().key());
    }

    String note(CellText cell) {
        return cell.note().isEmpty() ? "" : messages.get("compare.note", cell.note());
    }

    /// "Telehealth, Headway: Built in, optional. Claimed, Headway, Feb 2026."
    String of(GridEntry row, Platform platform, int column) {
        var cell = row.cells().get(column);
        return messages.get(
                "compare.cell.spoken",
                row.name(),
                platform.name(),
                cell.headline(),
                Stream.of(status(cell), cell.detail(), cell.old(), cell.more(), clearing(cell), note(cell))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }
}
