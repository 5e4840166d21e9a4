package app.fairpanel.desktop.words;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Situation;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.catalog.TradeOff;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.evaluation.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// What ids stand for, in several versions of an evaluation and in the catalogue: a platform that is only in one of
/// them
/// still has its name.
final class Names {
    private final Catalog catalog;
    private final List<Evaluation> versions;
    private final List<Topics> topics;
    private final List<Questions> questions;

    /// @param versions those asked first come first
    Names(Catalog catalog, List<Evaluation> versions) {
        this.catalog = catalog;
        this.versions = List.copyOf(versions);
        topics = versions.stream()
                .map(version -> new Topics(catalog, version.board()))
                .toList();
        questions = versions.stream()
                .map(version -> Questions.of(catalog, version.bank()))
                .toList();
    }

    private <T> Optional<T> find(Function<Evaluation, List<T>> list, Predicate<T> wanted) {
        return versions.stream()
                .flatMap(version -> list.apply(version).stream())
                .filter(wanted)
                .findFirst();
    }

    String platform(String id) {
        return find(Evaluation::platforms, platform -> platform.id().equals(id))
                .map(Platform::name)
                .orElse(id);
    }

    Optional<Topic> knownTopic(String id) {
        return topics.stream()
                .flatMap(version -> version.topic(id).stream())
                .findFirst()
                .or(() -> catalog.topic(id));
    }

    String topic(String id) {
        return knownTopic(id).map(Topic::name).orElse(id);
    }

    String question(String id) {
        return knownQuestion(id).map(Question::brief).orElse(id);
    }

    private Optional<Question> knownQuestion(String id) {
        return questions.stream()
                .flatMap(version -> version.question(id).stream())
                .findFirst()
                .or(() -> catalog.question(id));
    }

    /// Of an id that may be a topic's or a question's, as in the order of either.
    String topicOrQuestion(String id) {
        return knownTopic(id).map(Topic::name).orElseGet(() -> question(id));
    }

    Optional<Statement> statement(String id) {
        return find(Evaluation::statements, statement -> statement.id().equals(id));
    }

    Optional<Call> call(String id) {
        return find(Evaluation::calls, call -> call.id().equals(id));
    }

    String contact(String id) {
        return find(Evaluation::contacts, contact -> contact.id().equals(id))
                .map(Contact::name)
                .orElse(id);
    }

    String line(String id) {
        return find(version -> version.feeSchedule().lines(), line -> line.id().equals(id))
                .map(Names::line)
                .orElse(id);
    }

    static String line(SessionLine line) {
        return line.label().isEmpty() ? line.cptCode() : line.label();
    }

    Optional<TradeOff> tradeOff(String id) {
        return catalog.content().tradeOffs().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst();
    }

    String situation(String id) {
        return catalog.content().situations().stream()
                .filter(situation -> situation.id().equals(id))
                .map(Situation::title)
                .findFirst()
                .orElse(id);
    }
}
