package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.CatalogReader;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.QuestionStatus;
import app.fairpanel.evidence.Status;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExampleReaderTest {
    private final Evaluation example = new ExampleReader().read();
    private final CatalogReader reader = new CatalogReader();

    @Test
    void speaksOnlyOfTopicsAndQuestionsThatExist() {
        var catalog = reader.read();

        assertThat(example.statements()).allSatisfy(statement -> {
            assertThat(catalog.topic(statement.topic())).as(statement.id()).isPresent();
            statement
                    .question()
                    .ifPresent(question -> assertThat(
                                    catalog.question(question).orElseThrow().topics())
                            .contains(statement.topic()));
        });
        assertThat(example.inquiries())
                .allSatisfy(inquiry -> assertThat(catalog.question(inquiry.question()))
                        .as(inquiry.question())
                        .isPresent());
    }

    @Test
    void showsEveryStatusThereIs() {
        var catalog = reader.read();
        var evidence = new Evidence(example, catalog, LocalDate.of(2026, 11, 23));

        assertThat(catalog.topics().stream()
                        .flatMap(topic -> example.platforms().stream()
                                .map(platform ->
                                        evidence.cell(topic.id(), platform.id()).status())))
                .contains(Status.values());
        assertThat(catalog.questions().stream()
                        .flatMap(question ->
                                example.platforms().stream().map(platform -> evidence.status(question, platform.id()))))
                .contains(QuestionStatus.values());
    }
}
