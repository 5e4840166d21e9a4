package app.fairpanel.desktop.arrange;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.CatalogPlatform;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.desktop.words.DifferenceText;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Rewiring;
import app.fairpanel.storage.Difference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The columns of the comparison. Of those that take part, one always stays.
final class PlatformEdits implements Arrangement {
    private final Document document;
    private final Catalog catalog;
    private final Messages messages;
    private final NewIds ids;

    PlatformEdits(Document document, Catalog catalog, Messages messages, NewIds ids) {
        this.document = document;
        this.catalog = catalog;
        this.messages = messages;
        this.ids = ids;
    }

    private record Run(String platform) {}

    private List<Platform> platforms() {
        return document.current().platforms();
    }

    private Platform platform(String id) {
        return document.current().platform(id).orElseThrow();
    }

    /// What ships with the app and does not take part yet.
    List<CatalogPlatform> toAdd() {
        return catalog.platforms().stream()
                .filter(known -> document.current().platform(known.id()).isEmpty())
                .toList();
    }

    /// How much is published about a platform, in the app's own catalogue.
    long claims(String id) {
        return catalog.statements().stream()
                .filter(claim -> claim.platform().equals(id))
                .count();
    }

    private long answers(String id) {
        return document.current().statements().stream()
                .filter(statement -> statement.platform().equals(id) && !statement.withdrawn())
                .count();
    }

    @Override
    public List<Item> items() {
        return platforms().stream().map(this::item).toList();
    }

    private Item item(Platform platform) {
        var id = platform.id();
        var ofCatalog =
                catalog.platforms().stream().anyMatch(known -> known.id().equals(id));
        var caption = Stream.of(
                        messages.get("arrange.platform.claims", claims(id)),
                        messages.get("arrange.platform.answers", answers(id)),
                        platform.hidden() ? messages.get("arrange.hidden") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        var others = ofCatalog
                ? List.<Choice>of()
                : platforms().stream()
                        .filter(other -> !other.id().equals(id))
                        .map(other -> new Choice(other.id(), other.name()))
                        .toList();
        var canGo = platform.hidden() || document.current().shownPlatforms().size() > 1;
        return new Item(id, platform.name(), caption, platform.hidden(), true, canGo, true, others);
    }

    @Override
    public Optional<String> nameProblem(String name, Optional<String> except) {
        if (name.isBlank()) {
            return Optional.of(messages.get("arrange.name.none"));
        }
        var taken = platforms().stream()
                .filter(platform -> !except.equals(Optional.of(platform.id())))
                .anyMatch(platform -> platform.name().equalsIgnoreCase(name.strip()));
        if (taken) {
            return Optional.of(messages.get("arrange.platform.name.taken"));
        }
        var known = toAdd().stream().anyMatch(platform -> platform.name().equalsIgnoreCase(name.strip()));
        return known ? Optional.of(messages.get("arrange.platform.name.known")) : Optional.empty();
    }

    void add(CatalogPlatform platform) {
        add(platform.id(), platform.name());
    }

    /// Adds a platform of the user's own, and returns its id.
    String addOwn(String name) {
        var id = ids.next();
        add(id, name.strip());
        return id;
    }

    private void add(String id, String name) {
        edit(
                "arrange.edit.platform.add",
                name,
                list -> Stream.concat(list.stream(), Stream.of(new Platform(id, name, freeColor(list))))
                        .toList());
    }

    private static int freeColor(List<Platform> platforms) {
        return IntStream.rangeClosed(0, platforms.size())
                .filter(color -> platforms.stream().noneMatch(platform -> platform.color() == color))
                .findFirst()
                .orElse(platforms.size());
    }

    private void edit(String label, String name, UnaryOperator<List<Platform>> change) {
        document.edit(messages.get(label, name), evaluation -> evaluation.withPlatforms(change));
    }

    private static UnaryOperator<List<Platform>> one(String id, UnaryOperator<Platform> change) {
        return list -> list.stream()
                .map(platform -> platform.id().equals(id) ? change.apply(platform) : platform)
                .toList();
    }

    @Override
    public void rename(String id, String name) {
        document.editRun(
                messages.get("arrange.edit.platform.rename", name.strip()),
                new Run(id),
                evaluation -> evaluation.withPlatforms(one(id, platform -> platform.withName(name))));
    }

    @Override
    public void endRun() {
        document.endRun();
    }

    @Override
    public boolean canMove(String id, int by) {
        var place = platforms().indexOf(platform(id)) + by;
        return place >= 0 && place < platforms().size();
    }

    @Override
    public void move(String id, int by) {
        var platform = platform(id);
        edit("arrange.edit.platform.move", platform.name(), list -> {
            var changed = new ArrayList<>(list);
            Collections.swap(changed, list.indexOf(platform), list.indexOf(platform) + by);
            return changed;
        });
    }

    @Override
    public void hide(String id, boolean hidden) {
        edit(
                hidden ? "arrange.edit.platform.hide" : "arrange.edit.platform.show",
                platform(id).name(),
                one(id, platform -> platform.withHidden(hidden)));
    }

    @Override
    public String losses(String id) {
        var now = document.current();
        return new DifferenceText(catalog, messages)
                .summary(Difference.between(now, Rewiring.withoutPlatform(now, id)));
    }

    @Override
    public void remove(String id) {
        document.edit(
                messages.get("arrange.edit.platform.remove", platform(id).name()),
                evaluation -> Rewiring.withoutPlatform(evaluation, id));
    }

    @Override
    public void merge(String id, String into) {
        document.edit(
                messages.get(
                        "arrange.edit.merge",
                        platform(id).name(),
                        platform(into).name()),
                evaluation -> Rewiring.mergePlatform(evaluation, id, into));
    }
}
