package app.fairpanel.desktop.decide;

import app.fairpanel.decision.Outlook;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.LinkLine;
import app.fairpanel.desktop.controls.TwoColumns;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// How sure the lead is.
final class SureTab implements DecideTab<OutlookPicture> {
    private final Messages messages;
    private final Navigator navigator;
    private final SureWords words;
    private final BothWords bothWords;
    private final VBox flips = new VBox();
    private final VBox known = new VBox();
    private final VBox written = new VBox();
    private final VBox promises = new VBox();
    private final VBox both = new VBox();
    private final VBox node;

    SureTab(Messages messages, Navigator navigator) {
        this.messages = messages;
        this.navigator = navigator;
        words = new SureWords(messages);
        bothWords = new BothWords(messages);
        List.of(flips, promises, both).forEach(part -> part.getStyleClass().add("decide-part"));
        List.of(known, written).forEach(card -> card.getStyleClass().addAll("card", "decide-part"));
        node = new VBox(flips, new TwoColumns(known, written, 1), promises, both);
        node.getStyleClass().addAll("tab-body", "decide-tab");
    }

    @Override
    public String key() {
        return "sure";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(OutlookPicture latest) {
        var outlook = latest.outlook();
        var names = latest.names();
        fill(flips, "decide.sure.flips", said(outlook, names, words::flips));
        flips.getChildren().add(Cards.text(words.weightings(outlook, names)));
        fill(known, "decide.sure.known", words.verdict(outlook.known(), names));
        fill(written, "decide.sure.written", words.verdict(outlook.written(), names));
        written.getChildren().add(Cards.text(messages.get("decide.sure.written.how"), "caption", "muted"));
        var lines = words.promises(outlook, names);
        fill(
                promises,
                "decide.sure.promises",
                lines.isEmpty() ? List.of(messages.get("decide.sure.promises.none")) : List.of());
        lines.forEach(line -> promises.getChildren().add(new LinkLine(line, navigator)));
        fill(both, "decide.both", said(outlook, names, bothWords::whole));
    }

    private static List<String> said(Outlook outlook, Names names, BiFunction<Outlook, Names, List<String>> words) {
        return words.apply(outlook, names);
    }

    private void fill(VBox part, String heading, List<String> lines) {
        part.getChildren().setAll(Cards.text(messages.get(heading), "strong"));
        lines.forEach(line -> part.getChildren().add(Cards.text(line)));
    }
}
