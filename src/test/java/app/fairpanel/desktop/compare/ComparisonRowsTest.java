package app.fairpanel.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.CatalogReader;
import app.fairpanel.catalog.Topics;
import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.CellNote;
import app.fairpanel.evaluation.Clearance;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Criterion;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evaluation.Value.Quantity;
import app.fairpanel.evaluation.Value.QuantityKind;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonRowsTest {
    private static final Catalog CATALOG = new CatalogReader().read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final ComparisonRows comparison = new ComparisonRows(Messages.load());
    private Evaluation evaluation = Evaluation.start(
            "e", new Clinician("Dana", "LMFT", List.of(), Optional.empty()), CATALOG.startingPlatforms());

    private List<ComparisonRow> rows() {
        return comparison.of(
                new Topics(CATALOG, evaluation.board()).shown(), evaluation, new Evidence(evaluation, CATALOG, TODAY));
    }

    private ComparisonRow row(String topic) {
        return rows().stream()
                .filter(row -> row.topic().id().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private void say(
            String topic, String platform, SourceKind kind, String who, LocalDate date, Value value, Scope scope) {
        evaluation = evaluation.with(new Statement(
                "s" + evaluation.statements().size(),
                topic,
                platform,
                scope,
                Optional.of(value),
                "",
                new Source(kind, who, "", Optional.empty(), Optional.empty()),
                Optional.of(PartialDate.of(date)),
                Optional.empty(),
                Optional.empty(),
                false));
    }

    @Test
    void asksWhereNobodyHasSaidAnything() {
        var cell = row("support").cells().getFirst();

        assertThat(cell.status()).isEqualTo(Status.UNKNOWN);
        assertThat(cell.headline()).isNotBlank();
        assertThat(cell.detail()).isEqualTo("ask Alma");
    }

    @Test
    void rowsThatAreAlikeBecauseNobodyKnowsStillDifferAndAreToBeVerified() {
        var row = row("support");

        assertThat(row.differs()).isTrue();
        assertThat(row.toVerify()).isTrue();
    }

    @Test
    void rowsInWhichAllAreKnownToSayTheSameDoNotDiffer() {
        for (var platform : List.of("alma", "headway")) {
            say(
                    "support",
                    platform,
                    SourceKind.EMAIL,
                    "Kim of " + platform,
                    TODAY,
                    new Value.Text("Two business days"),
                    Scope.ANY);
        }
        var row = row("support");

        assertThat(row.differs()).isFalse();
        assertThat(row.toVerify()).isFalse();
        assertThat(row.inWriting()).isTrue();
    }

    @Test
    void aCellSaysWhoSaidSoAndHowManySayOtherwise() {
        say(
                "telehealth",
                "headway",
                SourceKind.CALL,
                "Kim",
                LocalDate.of(2026, 11, 3),
                new Value.Text("Built in, optional"),
                Scope.ANY);
        var cell = row("telehealth").cells().getLast();

        assertThat(cell.headline()).isEqualTo("Built in, optional");
        assertThat(cell.status()).isEqualTo(Status.TOLD);
        assertThat(cell.detail()).isEqualTo("Kim, Nov 3, 2026");
        assertThat(cell.more()).matches("\\d+ statements; \\d+ weaker or older (one differs|ones differ)");
    }

    @Test
    void answersOfSeveralScopesShowTheirRange() {
        say("credentialing-time", "alma", SourceKind.EMAIL, "Kim", TODAY, days(30), payer("Aetna"));
        say("credentialing-time", "alma", SourceKind.EMAIL, "Kim", TODAY, days(120), payer("Optum"));

        assertThat(row("credentialing-time").cells().getFirst().headline()).isEqualTo("30–120 days, 2 payers");
    }

    @Test
    void answersOfUnlikeScopesAreCountedAsWhatTheyAre() {
        say("credentialing-time", "alma", SourceKind.EMAIL, "Kim", TODAY, days(30), payer("Aetna"));
        say("credentialing-time", "alma", SourceKind.EMAIL, "Kim", TODAY, days(120), Scope.ANY);

        assertThat(row("credentialing-time").cells().getFirst().headline())
                .isEqualTo("30–120 days, 2 answers by payer or state");
    }

    @Test
    void aDayToLookAgainTakesThePlaceOfThe90Days() {
        say("support", "alma", SourceKind.CALL, "Kim", TODAY.minusDays(200), new Value.Text("Two days"), Scope.ANY);
        recheck(TODAY.plusDays(1));
        assertThat(row("support").stale()).isFalse();

        recheck(TODAY);
        assertThat(row("support").cells().getFirst().old()).isEqualTo("look again, was due Nov 23, 2026");
    }

    private void recheck(LocalDate day) {
        evaluation = evaluation.withStatements(list -> list.stream()
                .map(statement -> statement.withRecheck(Optional.of(day)))
                .toList());
    }

    @Test
    void aMustHaveIsMarkedWithWhereEachPlatformStands() {
        evaluation = evaluation.with(evaluation
                .decision()
                .with(new Criterion("support", BigDecimal.ZERO, true, "", "", ""))
                .withClearance("support", "alma", Optional.of(new Clearance("support", "alma", false, ""))));

        assertThat(row("support").cells())
                .extracting(CellText::clearing)
                .containsExactly(Clearing.FAILS, Clearing.OPEN);
        assertThat(rows().stream().filter(Filter.MUST_HAVES::accepts))
                .extracting(row -> row.topic().id())
                .containsExactly("support");
    }

    @Test
    void aNoteStandsInItsCellAndIsFound() {
        evaluation = evaluation.with(evaluation.board().with(new CellNote("support", "headway", "Ask for Kim")));

        assertThat(row("support").cells()).extracting(CellText::note).containsExactly("", "Ask for Kim");
        assertThat(row("support").mentions("kim")).isTrue();
    }

    @Test
    void oneAnswerForOnePayerSaysWhichPayer() {
        say("credentialing-time", "alma", SourceKind.EMAIL, "Kim", TODAY, days(30), payer("Aetna"));

        assertThat(row("credentialing-time").cells().getFirst().headline()).isEqualTo("30 days (Aetna)");
    }

    @Test
    void whatWasToldLongAgoIsMarked() {
        say(
                "support",
                "alma",
                SourceKind.CALL,
                "Kim",
                TODAY.minusDays(91),
                new Value.Text("Two business days"),
                Scope.ANY);

        assertThat(row("support").cells().getFirst().stale()).isTrue();
        assertThat(row("support").toVerify()).isTrue();
        assertThat(rows().stream().filter(Filter.STALE::accepts))
                .extracting(row -> row.topic().id())
                .containsExactly("support");
    }

    @Test
    void aCopiedTableHasOneCellForEachPlatformWhateverTheWords() {
        var words = "Two <business>\tdays & more\nor less";
        say("support", "alma", SourceKind.CALL, "Kim", TODAY, new Value.Text(words), Scope.ANY);
        var table = new TableCopy(Messages.load(), "Topic");
        var rows = List.of(new TopicSections(Messages.load()).entry(row("support")));
        var lines = table.tabSeparated(evaluation.shownPlatforms(), rows).split("\n");

        assertThat(lines).hasSize(2);
        assertThat(lines[0].split("\t")).containsExactly("Topic", "Alma", "Headway");
        assertThat(lines[1].split("\t")).hasSize(3);
        assertThat(lines[1]).contains("Two <business> days & more or less (Told, Kim, Nov 23, 2026)");
        assertThat(table.html(evaluation.shownPlatforms(), rows))
                .contains("<th>Headway</th>", "Two &lt;business&gt;\tdays &amp; more");
    }

    @Test
    void wordsAreFoundWhereverTheyStandInTheRow() {
        assertThat(row("telehealth").mentions("TELE built")).isTrue();
        assertThat(row("telehealth").mentions("telehealth clawback")).isFalse();
    }

    @Test
    void closedGroupsKeepTheirHeading() {
        var sections = new TopicSections(Messages.load()).of(rows());
        var all = GridLine.lines(sections, Set.of());
        var closed = GridLine.lines(sections, Set.of("AT_A_GLANCE"));

        assertThat(all.getFirst()).isEqualTo(new GridLine.Heading("AT_A_GLANCE", "At a glance (13)", false));
        assertThat(closed).hasSize(all.size() - 13);
        assertThat(closed.getFirst()).isEqualTo(new GridLine.Heading("AT_A_GLANCE", "At a glance (13)", true));
        assertThat(all.stream().filter(GridLine.Row.class::isInstance))
                .hasSize(new Topics(CATALOG, evaluation.board()).shown().size());
    }

    private static Value days(int count) {
        return Quantity.exactly(QuantityKind.DAYS, BigDecimal.valueOf(count));
    }

    private static Scope payer(String name) {
        return new Scope(Optional.empty(), Optional.of(name), Optional.empty(), Optional.empty());
    }
}
