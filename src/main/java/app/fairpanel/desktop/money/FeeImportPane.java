package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Exchange;
import app.fairpanel.desktop.FileDialogs.FileKind;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.Choices;
import app.fairpanel.desktop.controls.TextAreas;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.sheet.Column;
import app.fairpanel.sheet.Columns;
import app.fairpanel.sheet.FeeImport;
import app.fairpanel.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Where rows are pasted or a CSV file is chosen, what their columns are, and what becomes of each row before anything
/// is changed.
final class FeeImportPane extends VBox {
    private static final int LINES = 5;

    private final Messages messages;
    private final FeeScheduleEdits edits;
    private final EnteredRates entered;
    private final Exchange exchange;
    private final TextArea pasted = new TextArea();
    private final FlowPane columnChoices = new FlowPane();
    private final CheckBox headings;
    private final Label summary = Cards.text("", "strong");
    private final Label problem = Cards.text("", "error-text");
    private final VBox refused = new VBox();
    private final VBox taken = new VBox();
    private final Button add;
    private FeeImportWords words;
    private List<Platform> platforms = List.of();
    private int minutes;
    private Optional<Sheet> sheet = Optional.empty();
    private Optional<Columns> columns = Optional.empty();
    private Optional<FeeImport> read = Optional.empty();

    /// @param exchange asks for a file
    /// @param closed what happens when it was added or given up
    FeeImportPane(Messages messages, FeeScheduleEdits edits, EnteredRates entered, Exchange exchange, Runnable closed) {
        this.messages = messages;
        this.edits = edits;
        this.entered = entered;
        this.exchange = exchange;
        words = new FeeImportWords(messages, platforms, entered);
        getStyleClass().add("fee-import");
        var title = Cards.text(messages.get("fees.import.title"), "section");
        pasted.setPrefRowCount(LINES);
        pasted.setAccessibleText(messages.get("fees.import.paste"));
        pasted.setPromptText(messages.get("fees.import.prompt"));
        pasted.textProperty().subscribe((before, text) -> read(text));
        TextAreas.tabMovesOn(pasted);
        var file = new Button(messages.get("fees.import.file"));
        file.setOnAction(event -> openFile());
        headings = new CheckBox(messages.get("fees.import.headings"));
        headings.setOnAction(event -> {
            columns = columns.map(known -> known.withHeadings(headings.isSelected()));
            preview();
        });
        columnChoices.getStyleClass().add("fee-fields");
        add = new Button(messages.get("fees.import.add"));
        Cards.say(problem, "");
        add.getStyleClass().add("accent");
        add.setOnAction(event -> {
            read.ifPresent(done -> edits.take(done.result()));
            clear();
            closed.run();
        });
        var cancel = new Button(messages.get("button.cancel"));
        cancel.setOnAction(event -> {
            clear();
            closed.run();
        });
        var buttons = new FlowPane(add, cancel);
        buttons.getStyleClass().add("chips");
        getChildren()
                .addAll(
                        title,
                        Cards.text(messages.get("fees.import.intro"), "muted"),
                        pasted,
                        file,
                        problem,
                        headings,
                        columnChoices,
                        summary,
                        refused,
                        taken,
                        buttons);
        preview();
    }

    /// @param length of one session in minutes, where no row says it
    void show(List<Platform> shown, int length) {
        minutes = length;
        if (!platforms.equals(shown)) {
            platforms = shown;
            words = new FeeImportWords(messages, platforms, entered);
            read(pasted.getText());
        } else {
            preview();
        }
    }

    void takeFocus() {
        pasted.requestFocus();
    }

    private void clear() {
        pasted.clear();
        Cards.say(problem, "");
    }

    private void openFile() {
        var kinds = List.of(
                new FileKind(messages.get("export.csv"), "csv"), new FileKind(messages.get("fees.import.text"), "txt"));
        exchange.load(kinds, (name, text) -> pasted.setText(text));
    }

    private void read(String text) {
        var reading = Sheet.read(text, FeeImport.MOST_ROWS);
        sheet = reading instanceof Sheet.Reading.Read(var found) ? Optional.of(found) : Optional.empty();
        columns = sheet.map(found -> Columns.guess(found, platforms));
        Cards.say(problem, reading instanceof Sheet.Reading.Refused(var why) ? words.problem(why) : "");
        columns.ifPresent(guessed -> headings.setSelected(guessed.headings()));
        offerColumns();
        preview();
    }

    private void offerColumns() {
        columnChoices.getChildren().clear();
        sheet.ifPresent(found -> {
            for (int i = 0; i < found.width(); i++) {
                columnChoices.getChildren().add(choice(found, i));
            }
        });
    }

    private VBox choice(Sheet found, int index) {
        var name = Cards.text(words.heading(found, index), "caption");
        var box = new ComboBox<Column>();
        Choices.offer(box, Column.all(platforms), words::column);
        box.setAccessibleText(name.getText());
        name.setLabelFor(box);
        columns.ifPresent(known -> box.setValue(known.columns().get(index)));
        box.valueProperty().subscribe((before, now) -> {
            var changed = columns.filter(
                    known -> now != null && !known.columns().get(index).equals(now));
            if (changed.isPresent()) {
                columns = changed.map(known -> known.with(index, now));
                offerColumns();
                preview();
            }
        });
        var cell = new VBox(name, box);
        cell.getStyleClass().add("fee-column");
        return cell;
    }

    private void preview() {
        read = sheet.flatMap(found -> columns.map(known -> edits.importing(found, known, minutes, entered)));
        Cards.show(headings, read.isPresent());
        Cards.show(columnChoices, read.isPresent());
        Cards.say(
                summary,
                read.flatMap(done -> columns.map(known -> words.summary(done, known)))
                        .orElse(""));
        boolean readable = columns.filter(known -> known.has(Column.Part.CODE)).isPresent();
        refused.getChildren()
                .setAll(read.filter(done -> readable).map(words::refused).orElse(List.of()).stream()
                        .map(line -> Cards.text(line, "error-text"))
                        .toList());
        taken.getChildren()
                .setAll(read
                        .map(done -> Stream.concat(words.taken(done).stream(), words.shares(done).stream())
                                .toList())
                        .orElse(List.of())
                        .stream()
                        .map(Cards::text)
                        .toList());
        add.setDisable(read.filter(FeeImport::changes).isEmpty());
    }
}
