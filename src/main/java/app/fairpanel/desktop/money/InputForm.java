package app.fairpanel.desktop.money;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.desktop.controls.PlatformName;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.EvenPoints;
import app.fairpanel.money.InputKey;
import app.fairpanel.money.InputValue;
import app.fairpanel.money.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;

/// The inputs: first the practice's, then each platform's, all made from the list of inputs.
final class InputForm extends VBox {
    private final Messages messages;
    private final InputWords words;
    private final InputEdits edits;
    private final Navigator navigator;
    private final Document document;
    private final Button resetAll = new Button();
    private final List<InputGroup> practice = new ArrayList<>();
    private final List<PlatformGroups> platforms = new ArrayList<>();
    private final Label practiceHeading = Cards.text("", "section");
    private final InputJumps jumps;

    private record PlatformGroups(Platform platform, Node heading, List<InputGroup> groups) {}

    InputForm(Document document, Messages messages, InputWords words, InputEdits edits, Navigator navigator) {
        this.document = document;
        this.messages = messages;
        this.words = words;
        this.edits = edits;
        this.navigator = navigator;
        resetAll.setText(messages.get("money.reset-all"));
        resetAll.setOnAction(event -> edits.resetAll());
        practiceHeading.setText(messages.get("money.practice"));
        jumps = new InputJumps(messages);
        getStyleClass().addAll("card", "input-form");
    }

    void show(MoneyPicture picture) {
        if (practice.isEmpty() || !shownPlatforms().equals(picture.inputs().platforms())) {
            rebuild(picture.inputs().platforms());
        }
        Cards.show(resetAll, !document.current().overrides().isEmpty());
        var inputs = picture.inputs();
        practice.forEach(group -> group.show(inputs, practiceEven(picture)));
        for (var groups : platforms) {
            var even = platformEven(picture, groups.platform());
            groups.groups().forEach(group -> group.show(inputs, even));
        }
    }

    private List<Platform> shownPlatforms() {
        return platforms.stream().map(PlatformGroups::platform).toList();
    }

    private void rebuild(List<Platform> shown) {
        practice.clear();
        platforms.clear();
        var children = new ArrayList<Node>();
        children.add(practiceHeading);
        practice.addAll(Part.of(Part.Owner.PRACTICE)
                .map(part -> group(part, InputKey::ofPractice))
                .toList());
        children.addAll(practice);
        for (var platform : shown) {
            var groups = Part.of(Part.Owner.PLATFORM)
                    .map(part -> group(part, input -> InputKey.ofPlatform(input, platform.id())))
                    .toList();
            var name = new PlatformName(platform);
            name.getStyleClass().add("section");
            platforms.add(new PlatformGroups(platform, name, groups));
            children.add(new Separator());
            children.add(name);
            children.addAll(groups);
        }
        children.add(new Separator());
        children.add(resetAll);
        getChildren().setAll(children);
        jumps.show(
                new InputJumps.Stop(practiceHeading.getText(), practiceHeading),
                platforms.stream()
                        .map(groups -> new InputJumps.Stop(groups.platform().name(), groups.heading()))
                        .toList());
    }

    /// The ways to the practice's inputs and to those of each platform.
    InputJumps jumps() {
        return jumps;
    }

    private InputGroup group(Part part, Function<app.fairpanel.money.Input, InputKey> keys) {
        return new InputGroup(part, keys, this::row, messages, words);
    }

    private InputRow row(InputKey key) {
        var owned = words.owned(
                key, id -> document.current().platform(id).map(Platform::name).orElse(id));
        var origin = new OriginLine(messages, words, navigator);
        return key.input().options().isEmpty()
                ? new NumberRow(key, owned, words, edits, messages, origin)
                : new ChoiceRow(key, owned, words, edits, messages, origin);
    }

    private static Function<InputValue, OptionalDouble> practiceEven(MoneyPicture picture) {
        return picture.pair()
                .map(pair -> new EvenPoints(
                        picture.comparison(), picture.platform(pair.first()), picture.platform(pair.second())))
                .<Function<InputValue, OptionalDouble>>map(points -> points::of)
                .orElse(value -> OptionalDouble.empty());
    }

    /// Against the best of the other platforms.
    private static Function<InputValue, OptionalDouble> platformEven(MoneyPicture picture, Platform platform) {
        return bestRival(picture, platform)
                .map(rival -> new EvenPoints(picture.comparison(), platform, rival))
                .<Function<InputValue, OptionalDouble>>map(points -> points::of)
                .orElse(value -> OptionalDouble.empty());
    }

    private static Optional<Platform> bestRival(MoneyPicture picture, Platform platform) {
        return picture.comparison().platforms().stream()
                .filter(result -> result.isKnown() && !result.platform().equals(platform))
                .max(Comparator.comparingDouble(result -> result.net()))
                .map(result -> result.platform());
    }

    /// Brings an input into view and puts the focus on it.
    void reveal(InputKey key) {
        var groups = key.platform()
                .flatMap(id -> platforms.stream()
                        .filter(shown -> shown.platform().id().equals(id))
                        .findFirst())
                .map(PlatformGroups::groups)
                .orElse(practice);
        groups.stream().flatMap(group -> group.row(key).stream()).findFirst().ifPresent(InputRow::takeFocus);
    }
}
