package app.fairpanel.desktop.decide;

import app.fairpanel.decision.Readiness;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.LinkLine;
import app.fairpanel.desktop.controls.LinkLine.Line;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.evaluation.Platform;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What stands between the clinician and signing, for each platform, the likeliest first. It advises; it never blocks.
final class ReadyTab implements DecideTab<OutlookPicture> {
    private final Messages messages;
    private final Navigator navigator;
    private final VBox platforms = new VBox();
    private final VBox node;

    ReadyTab(Messages messages, Navigator navigator) {
        this.messages = messages;
        this.navigator = navigator;
        platforms.getStyleClass().add("decide-tab");
        node = new VBox(Cards.text(messages.get("decide.ready.how"), "caption", "muted"), platforms);
        node.getStyleClass().addAll("tab-body", "decide-tab");
    }

    @Override
    public String key() {
        return "ready";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(OutlookPicture latest) {
        var first = latest.outlook().favorites().stream().map(Platform::id).toList();
        var ready = latest.outlook().ready();
        platforms
                .getChildren()
                .setAll(Stream.concat(
                                ready.stream().filter(each -> first.contains(each.platform())),
                                ready.stream().filter(each -> !first.contains(each.platform())))
                        .map(each -> part(each, latest))
                        .toList());
    }

    private Node part(Readiness ready, OutlookPicture latest) {
        var lines = lines(ready, latest.names());
        var part = new VBox();
        part.getStyleClass().add("decide-part");
        latest.outlook()
                .evaluation()
                .platform(ready.platform())
                .map(PlatformName::new)
                .ifPresent(part.getChildren()::add);
        part.getChildren()
                .add(Cards.text(
                        lines.isEmpty()
                                ? messages.get("decide.ready.yes")
                                : messages.get("decide.ready.no", lines.size()),
                        "strong"));
        lines.forEach(line -> part.getChildren().add(new LinkLine(line, navigator)));
        return part;
    }

    private List<Line> lines(Readiness ready, Names names) {
        var musts = ready.mustHavesToClear().stream()
                .map(must -> new Line(
                        messages.get(
                                "decide.ready.must",
                                names.topic(must.criterion().topic())),
                        Stream.of(
                                        messages.get(
                                                must.passes().isPresent()
                                                        ? "decide.ready.must.failed"
                                                        : "decide.ready.must.open"),
                                        must.criterion().need())
                                .filter(words -> !words.isEmpty())
                                .reduce((one, other) -> one + " " + other)
                                .orElse(""),
                        Place.cell(must.criterion().topic(), ready.platform())));
        var conflicts = ready.conflicts().stream()
                .map(topic -> new Line(
                        messages.get("decide.ready.conflict", topic.name()),
                        messages.get("decide.ready.conflict.why"),
                        Place.cell(topic.id(), ready.platform())));
        var terms = ready.termsToGet().stream()
                .map(state -> new Line(
                        messages.get("decide.ready.term", state.term().name()),
                        messages.get("decide.sure.status."
                                        + state.status()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))
                                + " "
                                + state.term().ask(),
                        Place.question(state.term().question(), ready.platform())));
        return Stream.of(musts, conflicts, terms).flatMap(part -> part).toList();
    }
}
