package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.desktop.CallMode;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.call.CallCorrectionDialog;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.draft.DraftDialog;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One platform at a time: the people there, and what was heard from it, the latest first.
final class ConversationsTab {
    private final Messages messages;
    private final TimelineEntries entries;
    private final ContactEdits edits;
    private final ConversationCards cards;
    private final DraftDialog drafts;
    private final FlowPane platforms = new FlowPane();
    private final VBox contacts = new VBox();
    private final VBox timeline = new VBox();
    private final VBox root;
    private final ToggleGroup choice = new ToggleGroup();
    private final ToggleGroup reach = new ToggleGroup();
    private final ToggleButton lastFive;
    private final Button write;
    private final Button print;
    private final Label printed = Cards.text("", "muted");
    private Optional<Evaluation> shown = Optional.empty();
    private Optional<String> chosen = Optional.empty();
    private boolean editing;

    /// @param corrections lets what was noted of a conversation be put right
    ConversationsTab(
            Catalog catalog,
            Messages messages,
            ContactEdits edits,
            DraftDialog drafts,
            CallMode callMode,
            CallCorrectionDialog corrections) {
        this.messages = messages;
        this.edits = edits;
        this.drafts = drafts;
        entries = new TimelineEntries(catalog, messages);
        cards = new ConversationCards(messages, drafts, corrections);
        lastFive = chip(messages.get("timeline.last"), reach);
        var all = chip(messages.get("timeline.all"), reach);
        lastFive.setSelected(true);
        reach.selectedToggleProperty().subscribe(this::refresh);
        platforms.getStyleClass().add("chips");
        contacts.getStyleClass().addAll("card", "contacts");
        timeline.getStyleClass().add("timeline");
        write = new Button(messages.get("timeline.write"));
        write.setOnAction(event -> chosenPlatform().ifPresent(drafts::inquire));
        print = new Button(messages.get("timeline.print"));
        print.setOnAction(event -> chosenPlatform()
                .ifPresent(platform ->
                        drafts.print(platform, file -> Cards.say(printed, messages.get("sheet.shown", file)))));
        Cards.say(printed, "");
        var call = new Button(messages.get("timeline.call"));
        call.setOnAction(event -> chosenPlatform().ifPresent(platform -> callMode.open(platform.id(), "")));
        call.setDisable(!edits.isAllowed());
        var reaches = new FlowPane(lastFive, all, call, write, print);
        reaches.getStyleClass().add("chips");
        var heard = new VBox(reaches, printed, scroll(timeline));
        heard.getStyleClass().add("timeline");
        HBox.setHgrow(heard, Priority.ALWAYS);
        var people = scroll(contacts);
        people.getStyleClass().add("contacts-scroll");
        var columns = new HBox(people, heard);
        columns.getStyleClass().add("conversations");
        VBox.setVgrow(columns, Priority.ALWAYS);
        root = new VBox(platforms, columns);
        root.getStyleClass().add("tab-body");
    }

    private static ScrollPane scroll(Node content) {
        var scroll = new ScrollPane(content);
        scroll.getStyleClass().add("plain");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private ToggleButton chip(String words, ToggleGroup group) {
        var chip = new ToggleButton(words);
        chip.getStyleClass().setAll("chip");
        chip.setToggleGroup(group);
        chip.setOnAction(event -> chip.setSelected(true));
        return chip;
    }

    Node node() {
        return root;
    }

    void show(Evaluation evaluation) {
        var before = shown.map(Evaluation::shownPlatforms);
        shown = Optional.of(evaluation);
        if (!before.equals(Optional.of(evaluation.shownPlatforms()))) {
            showPlatforms(evaluation.shownPlatforms());
        }
        refresh();
    }

    private void showPlatforms(List<Platform> all) {
        chosen = chosen.filter(id -> all.stream().anyMatch(known -> known.id().equals(id)))
                .or(() -> all.stream().findFirst().map(Platform::id));
        platforms
                .getChildren()
                .setAll(all.stream()
                        .map(platform -> {
                            var chip = chip(platform.name(), choice);
                            chip.setUserData(platform.id());
                            chip.setSelected(chosen.equals(Optional.of(platform.id())));
                            chip.selectedProperty().subscribe((before, selected) -> choose(platform, selected));
                            return chip;
                        })
                        .toList());
    }

    private void choose(Platform platform, boolean selected) {
        if (selected) {
            chosen = Optional.of(platform.id());
            editing = false;
            Cards.say(printed, "");
            refresh();
        }
    }

    /// Shows one platform, if it takes part.
    void choose(String platform) {
        choice.getToggles().stream()
                .filter(chip -> platform.equals(chip.getUserData()))
                .forEach(choice::selectToggle);
    }

    private void refresh() {
        shown.ifPresent(evaluation -> chosenPlatform().ifPresent(platform -> {
            showContacts(platform);
            showTimeline(evaluation, platform);
            var open = drafts.canInquire(platform);
            Cards.show(write, open);
            Cards.show(print, open);
        }));
    }

    private Optional<Platform> chosenPlatform() {
        return shown.flatMap(evaluation -> chosen.flatMap(evaluation::platform));
    }

    private void showContacts(Platform platform) {
        if (editing) {
            return;
        }
        contacts.getChildren().setAll(Cards.text(messages.get("contacts.title", platform.name()), "section"));
        var known = edits.contacts(platform);
        if (known.isEmpty()) {
            contacts.getChildren().add(Cards.text(messages.get("contacts.none"), "muted"));
        }
        known.forEach(contact -> contacts.getChildren().add(card(platform).show(contact)));
        if (edits.isAllowed()) {
            var add = new Button(messages.get("contacts.add"));
            add.setId("addContact");
            add.setOnAction(event -> {
                var form = card(platform);
                contacts.getChildren().remove(add);
                contacts.getChildren().add(form);
                form.edit(edits.blank(platform));
            });
            contacts.getChildren().add(add);
        }
    }

    private ContactCard card(Platform platform) {
        return new ContactCard(platform, edits, messages, () -> editing = true, () -> {
            editing = false;
            showContacts(platform);
        });
    }

    private void showTimeline(Evaluation evaluation, Platform platform) {
        var all = entries.of(evaluation, platform.id());
        var wanted = lastFive.isSelected()
                ? all.stream().limit(TimelineEntries.TO_PREPARE).toList()
                : all;
        timeline.getChildren()
                .setAll(
                        wanted.isEmpty()
                                ? List.of(Cards.text(messages.get("timeline.none", platform.name()), "muted"))
                                : wanted.stream().map(cards::of).toList());
    }
}
