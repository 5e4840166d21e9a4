package app.fairpanel.desktop.money;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.words.MoneyText;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.money.Futures;
import app.fairpanel.money.Input;
import app.fairpanel.money.InputKey;
import app.fairpanel.money.InputValue;
import app.fairpanel.money.Tornado;
import app.fairpanel.money.Tornado.Swing;
import app.fairpanel.money.ValueOfAsking;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What the open numbers could do to the answer: one at a time, all together, and which of them are worth asking for.
final class WhatMatters {
    private final Messages messages;
    private final InputWords words;
    private final SwingWords swings;
    private final Prospects prospects;
    private final List<ValueOfAsking> asking;
    private final Catalog catalog;
    private final Questions questions;

    /// One open number.
    ///
    /// @param effect who is ahead at its low and at its high
    record Line(String name, String range, String effect, boolean changesWinner, Swing swing) {}

    /// Something worth knowing.
    ///
    /// @param what the question, or the number where there is no question about it
    /// @param worth what knowing it is worth
    /// @param place where it is asked
    record Ask(String what, String worth, Optional<Place> place) {}

    /// One platform's year in all likely futures, in dollars.
    record Year(Platform platform, double p10, double p50, double p90, String wins) {}

    /// Takes a while; make it off the user interface's thread.
    WhatMatters(Messages messages, InputWords words, MoneyPicture picture, Catalog catalog, Questions questions) {
        this.messages = messages;
        this.words = words;
        swings = new SwingWords(messages);
        this.catalog = catalog;
        this.questions = questions;
        prospects = Prospects.of(picture);
        asking = ValueOfAsking.of(picture.inputs(), picture.comparison(), Futures.SEED);
    }

    private MoneyPicture picture() {
        return prospects.picture();
    }

    /// The two that the swings are about, first the one that is ahead to the right; nothing while nobody can say.
    List<Platform> pair() {
        return prospects.tornado().isEmpty()
                ? List.of()
                : picture().pair().stream()
                        .flatMap(pair -> List.of(pair.first(), pair.second()).stream())
                        .map(picture()::platform)
                        .toList();
    }

    Optional<Tornado> tornado() {
        return prospects.tornado();
    }

    /// The finding of the swings.
    String finding() {
        if (prospects.tornado().isEmpty()) {
            return messages.get("money.matters.cannot-say");
        }
        var tornado = prospects.tornado().get();
        if (tornado.swings().isEmpty()) {
            return messages.get("money.matters.certain");
        }
        long deciding = tornado.swings().stream()
                .filter(swing -> swing.changesWinner(tornado.now()))
                .count();
        var first = tornado.swings().getFirst();
        if (tornado.now() == 0) {
            return messages.get("money.matters.even", within(first.value().key()), effect(first));
        }
        return deciding == 0
                ? messages.get(
                        "money.matters.none", within(first.value().key()), who(tornado.now()), who(nearest(tornado)))
                : messages.get(
                        "money.matters.some",
                        within(first.value().key()),
                        deciding,
                        tornado.swings().size(),
                        effect(first));
    }

    /// The least that the one who is ahead keeps, whichever single number turns out otherwise.
    private static double nearest(Tornado tornado) {
        return tornado.swings().stream()
                .flatMap(swing -> List.of(swing.atLow(), swing.atHigh()).stream())
                .min((one, other) -> Double.compare(Math.abs(one), Math.abs(other)))
                .orElse(tornado.now());
    }

    /// The widest swing first.
    List<Line> lines() {
        return prospects
                .tornado()
                .map(tornado -> tornado.swings().stream()
                        .map(swing -> new Line(
                                owned(swing.value().key()),
                                range(swing.value()),
                                effect(swing),
                                swing.changesWinner(tornado.now()),
                                swing))
                        .toList())
                .orElse(List.of());
    }

    private String owned(InputKey key) {
        return words.owned(key, picture()::platformName);
    }

    private String within(InputKey key) {
        return words.within(key, picture()::platformName);
    }

    private String range(InputValue value) {
        return swings.range(value);
    }

    private String effect(Swing swing) {
        return swings.effect(swing, pair());
    }

    private String who(double ahead) {
        return swings.who(ahead, pair());
    }

    /// A year of each platform in all likely futures.
    List<Year> years() {
        return prospects.futures().platforms().stream()
                .map(outcome -> new Year(
                        outcome.platform(),
                        outcome.net().p10(),
                        outcome.net().p50(),
                        outcome.net().p90(),
                        new FuturesWords(messages, words).share(outcome.wins())))
                .toList();
    }

    /// How far apart the two end in most futures; empty while nobody can say.
    String difference() {
        return prospects
                .futures()
                .difference()
                .map(found -> messages.get(
                        "money.matters.difference",
                        prospects.futures().draws(),
                        who(found.p10()),
                        who(found.p50()),
                        who(found.p90())))
                .orElse("");
    }

    /// The open numbers that are worth asking for, the most worth first.
    List<Ask> worthAsking() {
        return asking.stream()
                .filter(value -> value.dollarsAYear() > threshold())
                .map(this::ask)
                .toList();
    }

    /// What stands above the list of what is worth asking, or in its place.
    String askingWords() {
        return worthAsking().isEmpty()
                ? messages.get("money.matters.ask.nothing", MoneyText.dollars(threshold()))
                : messages.get("money.matters.ask.some", MoneyText.dollars(threshold()));
    }

    private double threshold() {
        return picture()
                .inputs()
                .practice(Input.ASKING_THRESHOLD)
                .number()
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
    }

    private Ask ask(ValueOfAsking value) {
        var key = value.value().key();
        var worth = messages.get("money.matters.worth", MoneyText.dollars(value.dollarsAYear()));
        if (key.platform().isEmpty()) {
            return new Ask(messages.get("money.matters.only-you", owned(key)), worth, Optional.empty());
        }
        var platform = key.platform().get();
        var topic = catalog.topics().stream()
                .filter(found -> found.feeds().filter(key.input().id()::equals).isPresent())
                .findFirst();
        return topic.flatMap(this::question)
                .map(question -> new Ask(
                        messages.get("money.matters.ask", owned(key), question.brief()),
                        worth,
                        Optional.of(Place.question(question.id(), platform))))
                .orElseGet(() -> new Ask(owned(key), worth, topic.map(found -> Place.cell(found.id(), platform))));
    }

    private Optional<Question> question(Topic topic) {
        return questions.questionsFor(topic.id()).stream().findFirst();
    }
}
