package app.fairpanel.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Questions;
import app.fairpanel.catalog.Topic;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.AnswerForm;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.ViewTest;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.OwnTopic;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Measures what a frame of the grid costs with 200 topics, 8 platforms and 5,000 statements, and prints it; the
/// figures are in docs/performance.md. What counts is the time from the beginning of a frame until it is laid out: a
/// frame has 16.7 ms.
@Tag("measure")
class ComparisonFramesTest extends ViewTest {
    private static final int TOPICS = 200;
    private static final int STATEMENTS = 5_000;
    private static final int FRAMES = 200;
    private static final int WARM_UP = 100;

    private final List<String> report = new ArrayList<>();

    @Test
    void scrollingAndFiltering() throws Exception {
        var document = onFx(() -> new Document(crowded()));
        var part = onFx(() -> part(document));
        show(() -> part, 1000, 800);
        var list = onFx(() -> (ListView<?>) part.grid().list());
        var flow = onFx(() -> (VirtualFlow<?>) list.lookup(".virtual-flow"));

        assertThat(onFx(() ->
                        new Topics(SampleEvaluation.CATALOG, document.current().board()).shown()))
                .hasSize(TOPICS);
        measure(
                "scrolling by the wheel, 60 pixels a frame",
                frame -> flow.scrollPixels(frame / 100 % 2 == 0 ? 60 : -60));
        measure(
                "jumping a page a frame",
                frame -> list.scrollTo(frame * 7 % list.getItems().size()));
        measure("moving the choice a row a frame", frame -> part.grid().moveRows(frame / 100 % 2 == 0 ? 1 : -1));
        measure("filtering by words, a letter a frame", frame -> part.filter("credentialing".substring(0, frame % 13)));
        var filters = List.of(Filter.values());
        measure("choosing another filter each frame", frame -> part.choose(filters.get(frame % filters.size())));
        onFx(() -> part.choose(Filter.ALL));
        measure(
                "an answer added each frame",
                frame -> document.edit("Add", now -> now.with(statement(STATEMENTS + frame, now))));
        print();
    }

    private void measure(String what, IntConsumer step) throws Exception {
        var costs = new double[FRAMES];
        var done = new CompletableFuture<Void>();
        onFx(() -> {
            var timer = new AnimationTimer() {
                private int frame = -WARM_UP;
                private long began;

                @Override
                public void handle(long now) {
                    if (frame == FRAMES) {
                        stop();
                        stage().getScene().removePostLayoutPulseListener(laidOut);
                        done.complete(null);
                        return;
                    }
                    began = System.nanoTime();
                    step.accept(frame + WARM_UP);
                }

                private final Runnable laidOut = this::laidOut;

                private void laidOut() {
                    if (frame >= 0 && frame < FRAMES) {
                        costs[frame] = (System.nanoTime() - began) / 1e6;
                    }
                    frame++;
                }
            };
            stage().getScene().addPostLayoutPulseListener(timer.laidOut);
            timer.start();
        });
        done.get(5, TimeUnit.MINUTES);
        report.add("| %s | %s |".formatted(what, figures(costs)));
    }

    private static String figures(double[] times) {
        Arrays.sort(times);
        return String.format(
                Locale.ROOT,
                "%.1f | %.1f | %.1f",
                times[times.length / 2],
                times[times.length * 99 / 100],
                times[times.length - 1]);
    }

    private void print() throws IOException {
        report.addFirst("| --- | --- | --- | --- |");
        report.addFirst("| milliseconds of work in a frame | p50 | p99 | most |");
        report.forEach(System.out::println);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/comparison-frames.md"), report);
    }

    private TopicsPart part(Document document) {
        var evidence = new EvidenceModel(document, SampleEvaluation.CATALOG, SampleEvaluation.CLOCK);
        var cells = new CellEdits(document, messages);
        var findings = new FindingParts(
                messages,
                new NoForm(),
                new StatementCards(messages, address -> {}, AT_ONCE),
                new StatementEdits(document, messages, SampleEvaluation.CLOCK));
        var questions = new QuestionParts(
                () -> Questions.of(SampleEvaluation.CATALOG, document.current().bank()),
                evidence,
                messages,
                place -> {});
        var nothing = new app.fairpanel.desktop.Background(work -> {}, work -> {});
        return new TopicsPart(
                document,
                evidence,
                SampleEvaluation.CATALOG,
                messages,
                new Inspector(
                        document,
                        evidence,
                        SampleEvaluation.CATALOG,
                        messages,
                        nothing,
                        place -> {},
                        findings,
                        questions,
                        cells),
                new NoteField(cells, messages));
    }

    private static Evaluation crowded() {
        var platforms = new ArrayList<Platform>();
        SampleEvaluation.CATALOG
                .platforms()
                .forEach(known -> platforms.add(new Platform(known.id(), known.name(), platforms.size())));
        while (platforms.size() < 8) {
            platforms.add(
                    new Platform("own-" + platforms.size(), "Own platform " + platforms.size(), platforms.size()));
        }
        var evaluation = SampleEvaluation.fresh().withPlatforms(ignored -> platforms);
        var known =
                new Topics(SampleEvaluation.CATALOG, evaluation.board()).shown().size();
        for (int i = known; i < TOPICS; i++) {
            evaluation = evaluation.with(evaluation
                    .board()
                    .with(new OwnTopic(
                            "own-topic-" + i,
                            "A topic of my own, number " + i,
                            List.of("credentialing", "ehr", "billing", "money", "referrals", "autonomy")
                                    .get(i % 6),
                            "text",
                            Optional.empty(),
                            "What it means for the practice")));
        }
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < STATEMENTS; i++) {
            statements.add(statement(i, evaluation));
        }
        return evaluation.withStatements(ignored -> statements);
    }

    private static Statement statement(int number, Evaluation evaluation) {
        var random = new Random(number);
        var topics = new Topics(SampleEvaluation.CATALOG, evaluation.board())
                .shown().stream().map(Topic::id).toList();
        var kinds = List.of(SourceKind.CALL, SourceKind.EMAIL, SourceKind.CHAT, SourceKind.OWN_EXPERIENCE);
        return new Statement(
                "s" + number,
                topics.get(random.nextInt(topics.size())),
                evaluation.platforms().get(random.nextInt(8)).id(),
                Scope.ANY,
                Optional.of(new Value.Text("Answer " + random.nextInt(4))),
                "What was said, in so many words, on call number " + number,
                new Source(
                        kinds.get(random.nextInt(kinds.size())),
                        List.of("Kim", "Lee", "Max").get(random.nextInt(3)),
                        "provider support",
                        Optional.empty(),
                        Optional.empty()),
                Optional.of(PartialDate.of(SampleEvaluation.TODAY.minusDays(random.nextInt(200)))),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private record NoForm() implements AnswerForm {
        @Override
        public boolean isOffered() {
            return false;
        }

        @Override
        public void logAnswer(String question, String platform) {}

        @Override
        public void addStatement(String topic, String platform) {}

        @Override
        public void addStatement(String topic, String platform, Scope scope) {}

        @Override
        public boolean canBeEdited(Statement statement) {
            return true;
        }

        @Override
        public void editStatement(Statement statement) {}
    }
}
