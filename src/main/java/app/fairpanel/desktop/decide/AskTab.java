package app.fairpanel.desktop.decide;

import app.fairpanel.decision.Ask;
import app.fairpanel.decision.Outlook;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.LinkLine;
import app.fairpanel.desktop.controls.LinkLine.Line;
import app.fairpanel.desktop.words.MoneyText;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What to ask next: the questions whose answers could change the decision, each with its reason.
final class AskTab implements DecideTab<OutlookPicture> {
    private static final int MOST = 12;

    private final Messages messages;
    private final Navigator navigator;
    private final AskWords words;
    private final Label summary = Cards.text("", "section");
    private final VBox lines = new VBox();
    private final Label rest = Cards.text("", "muted");
    private final VBox node;

    AskTab(Messages messages, Navigator navigator) {
        this.messages = messages;
        this.navigator = navigator;
        words = new AskWords(messages);
        lines.getStyleClass().add("decide-part");
        node = new VBox(summary, Cards.text(messages.get("decide.asks.how"), "caption", "muted"), lines, rest);
        node.getStyleClass().addAll("tab-body", "decide-tab");
    }

    @Override
    public String key() {
        return "asks";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(OutlookPicture latest) {
        var asks = latest.outlook().asks();
        var worthIt = asks.worthIt();
        summary.setText(
                worthIt.isEmpty() ? nothing(latest.outlook()) : messages.get("decide.asks.count", worthIt.size()));
        lines.getChildren()
                .setAll(worthIt.stream()
                        .limit(MOST)
                        .map(ask -> line(ask, latest))
                        .toList());
        Cards.say(rest, rest(worthIt, asks.all().size()));
    }

    private String nothing(Outlook outlook) {
        var key = outlook.canStopAsking() ? "stop" : outlook.moneyIsSettled() ? "money" : "none";
        return messages.get(
                "decide.asks." + key, MoneyText.dollars(outlook.asks().threshold()), outlook.ownNumbers());
    }

    private String rest(List<Ask> worthIt, int all) {
        int others = all - Math.min(worthIt.size(), MOST);
        return others == 0 ? "" : messages.get("decide.asks.rest", others);
    }

    private Node line(Ask ask, OutlookPicture latest) {
        return new LinkLine(
                new Line(
                        words.of(ask, latest.names()),
                        words.why(ask, latest.outlook().asks(), latest.names()),
                        Place.question(ask.question().id(), ask.platform())),
                navigator);
    }
}
