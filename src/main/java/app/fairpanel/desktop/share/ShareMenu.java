package app.fairpanel.desktop.share;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Exchange;
import app.fairpanel.desktop.FileDialogs.FileKind;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.theme.Appearance;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.storage.QuestionSetFormat;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;

/// Hands questions on, and takes over those of others and what platforms filled in.
public final class ShareMenu {
    private final EvidenceModel evidence;
    private final Catalog catalog;
    private final Messages messages;
    private final Exchange exchange;
    private final ShareEdits edits;
    private final QuestionSetDialog questions;
    private final AnswersDialog answers;
    private Consumer<String> say = words -> {};

    public ShareMenu(
            Document document,
            EvidenceModel evidence,
            Catalog catalog,
            Messages messages,
            Appearance appearance,
            Clock clock,
            NewIds ids,
            Exchange exchange,
            Supplier<Window> owner) {
        this.evidence = evidence;
        this.catalog = catalog;
        this.messages = messages;
        this.exchange = exchange;
        edits = new ShareEdits(document, messages, ids);
        questions = new QuestionSetDialog(catalog, messages, appearance, edits, owner);
        answers = new AnswersDialog(catalog, messages, appearance, clock, edits, owner);
    }

    /// @param told says what was done
    public void fill(MenuButton button, Consumer<String> told) {
        say = told;
        button.setOnShowing(event -> button.getItems().setAll(items()));
        button.getItems().setAll(items());
    }

    private List<MenuItem> items() {
        var items = new java.util.ArrayList<MenuItem>();
        for (var platform : edits.current().shownPlatforms()) {
            items.add(item(messages.get("share.sheet", platform.name()), () -> saveSheet(platform)));
        }
        var read = item(messages.get("share.answers"), this::readAnswers);
        var save = item(messages.get("share.save"), this::saveQuestions);
        var add = item(messages.get("share.add"), this::addQuestions);
        read.setDisable(!edits.isAllowed());
        add.setDisable(!edits.isAllowed());
        items.addAll(List.of(read, new SeparatorMenuItem(), save, add));
        return items;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void saveSheet(Platform platform) {
        var lines = new AnswerLines(catalog, messages, edits.current());
        var content = AnswerFile.write(lines.headings(), lines.of(platform, evidence.current()));
        exchange.save(
                messages.get("share.sheet.file", platform.name()),
                csv(),
                () -> content.getBytes(StandardCharsets.UTF_8),
                file -> say.accept(messages.get("share.sheet.saved", platform.name(), file)));
    }

    private FileKind csv() {
        return new FileKind(messages.get("export.csv"), "csv");
    }

    private void readAnswers() {
        exchange.load(List.of(csv()), (name, text) -> answers.open(name, AnswerFile.read(text, messages)));
    }

    private FileKind json() {
        return new FileKind(messages.get("share.kind"), "json");
    }

    private void saveQuestions() {
        var set = new QuestionSets(catalog).of(edits.current());
        exchange.save(
                messages.get("share.save.file", set.name()).strip(),
                json(),
                () -> new QuestionSetFormat().write(set),
                file -> say.accept(messages.get("share.saved", file)));
    }

    private void addQuestions() {
        exchange.load(List.of(json()), (name, text) -> questions.open(name, new QuestionSetFormat().read(text)));
    }
}
