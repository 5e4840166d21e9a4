package app.fairpanel.desktop.draft;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.report.CallSheet;
import app.fairpanel.report.CallSheetPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CallSheetTest {
    private final CallSheetWriter writer = new CallSheetWriter(CATALOG, Messages.load());
    private final Evaluation evaluation = SampleEvaluation.underWay()
            .with(new Contact("p1", "headway", "Kim & <Co>", "", "(555) 010-4477", "", "mornings"));
    private final Evidence evidence = new Evidence(evaluation, CATALOG, TODAY);
    private final Platform headway = evaluation.platform("headway").orElseThrow();

    private CallSheet open() {
        return writer.open(headway, evaluation, evidence, TODAY);
    }

    @Test
    void everyOpenQuestionIsOnItOnceWithRoomToWrite() {
        var open = Drafts.open(headway, evaluation, evidence, CATALOG);
        var page = CallSheetPage.write(open());

        assertThat(open().parts().stream().flatMap(part -> part.lines().stream()))
                .extracting(CallSheet.Line::question)
                .containsExactlyInAnyOrderElementsOf(
                        open.stream().map(question -> question.question()).toList());
        assertThat(page.split("data-number=", -1)).hasSize(open.size() + 1);
        assertThat(page.split("class=\"room\"", -1)).hasSize(open.size() + 3);
        assertThat(page)
                .contains("Questions for Headway", "Kim &amp; &lt;Co&gt; · (555) 010-4477 · mornings")
                .doesNotContain("<Co>")
                .doesNotContainPattern("(src|href)=");
    }

    @Test
    void whatWasChosenIsInTheOrderOfAskingWithWhatWasSaidBefore() {
        var sheet = writer.chosen(List.of("telehealth", "clawback"), headway, evaluation, evidence, TODAY);

        assertThat(sheet.parts()).hasSize(1);
        var lines = sheet.parts().getFirst().lines();
        assertThat(lines)
                .extracting(CallSheet.Line::question)
                .containsExactly(
                        CATALOG.question("telehealth").orElseThrow().question(),
                        CATALOG.question("clawback").orElseThrow().question());
        assertThat(lines.getFirst().before())
                .contains("Said before – Telehealth: Built in, optional (Kim, Oct 29, 2026)");
        assertThat(lines.getLast().mark()).isEqualTo("Get it in writing");
        assertThat(CallSheetPage.write(sheet)).contains("data-number=\"2\"").doesNotContain("data-number=\"3\"");
    }

    @Test
    @Tag("pictures")
    void itIsWrittenToBeLookedAt() throws IOException {
        Files.createDirectories(Path.of("target/pictures"));
        Files.writeString(Path.of("target/pictures/call-sheet.html"), CallSheetPage.write(open()));
    }
}
