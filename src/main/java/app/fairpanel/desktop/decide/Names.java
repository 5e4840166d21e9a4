package app.fairpanel.desktop.decide;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.decision.Weights;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.ListText;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import java.util.List;

/// What the things of a decision are called.
public final class Names {
    private final Messages messages;
    private final Topics topics;
    private final Questions questions;
    private final Evaluation evaluation;

    public Names(Messages messages, Catalog catalog, Evaluation evaluation) {
        this.messages = messages;
        this.evaluation = evaluation;
        topics = new Topics(catalog, evaluation.board());
        questions = Questions.of(catalog, evaluation.bank());
    }

    /// A topic, or money where it counts like one.
    public String topic(String id) {
        return id.equals(Weights.MONEY)
                ? messages.get("decide.money.name")
                : topics.topic(id).map(Topic::name).orElse(id);
    }

    public String platform(String id) {
        return evaluation.platform(id).map(Platform::name).orElse(id);
    }

    /// A question's name in a list.
    public String question(String id) {
        return questions.question(id).map(Question::brief).orElse(id);
    }

    /// "Alma and Headway".
    public String platforms(List<String> ids) {
        return ListText.and(messages, ids.stream().map(this::platform).toList());
    }

    /// "Telehealth and Records system (EHR)".
    public String topics(List<String> ids) {
        return ListText.and(messages, ids.stream().map(this::topic).toList());
    }
}
