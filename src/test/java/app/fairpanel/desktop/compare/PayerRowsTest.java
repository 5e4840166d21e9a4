package app.fairpanel.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.CatalogReader;
import app.fairpanel.desktop.Messages;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.Clinician;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.UsState;
import app.fairpanel.evaluation.Value;
import app.fairpanel.evaluation.Value.Quantity;
import app.fairpanel.evaluation.Value.QuantityKind;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.evidence.PayerBook;
import app.fairpanel.evidence.PayerKey;
import app.fairpanel.evidence.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PayerRowsTest {
    private static final Catalog CATALOG = new CatalogReader().read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PayerKey AETNA = PayerKey.payer("Aetna");
    private final PayerRows rows = new PayerRows(CATALOG, Messages.load());
    private Evaluation evaluation = Evaluation.start(
            "e",
            new Clinician("Dana", "LMFT", List.of(UsState.NY, UsState.NJ), Optional.empty()),
            CATALOG.startingPlatforms());

    private PayerBook book() {
        return new PayerBook(evaluation, new Evidence(evaluation, CATALOG, TODAY), CATALOG);
    }

    private List<GridSection> sections(Optional<UsState> state) {
        return rows.of(evaluation, book(), state);
    }

    private GridEntry row(String name, Optional<UsState> state) {
        return sections(state).stream()
                .flatMap(section -> section.entries().stream())
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CellText headway(String name) {
        return row(name, Optional.empty()).cells().getLast();
    }

    private void need(String... payers) {
        evaluation = evaluation.with(evaluation.practice().withPayers(List.of(payers)));
    }

    private void say(String topic, Scope scope, SourceKind kind, String who, Value value) {
        evaluation = evaluation.with(new Statement(
                "s" + evaluation.statements().size(),
                topic,
                "headway",
                scope,
                Optional.of(value),
                "",
                new Source(kind, who, "", Optional.empty(), Optional.empty()),
                Optional.of(PartialDate.of(TODAY)),
                Optional.empty(),
                Optional.empty(),
                false));
    }

    private void taken(Scope scope, boolean yes) {
        say(PayerBook.TAKEN, scope, SourceKind.CALL, "Kim", new Value.YesNo(yes));
    }

    private static Scope in(UsState state, String payer) {
        return new Scope(Optional.of(state), Optional.of(payer), Optional.empty(), Optional.empty());
    }

    private static Scope payer(String name) {
        return PayerKey.payer(name).scope(Optional.empty());
    }

    @Test
    void whatNobodyHasSaidIsUnknownAndNotTakenForNo() {
        need("Aetna");

        assertThat(headway("Aetna").headline()).isEqualTo("Nobody has said whether Headway takes it");
        assertThat(headway("Aetna").status()).isEqualTo(Status.UNKNOWN);
        assertThat(headway("Aetna").detail()).isEqualTo("ask Headway");
    }

    @Test
    void whatIsSaidOfAPayerUnderTwoNamesIsSaidOfOnePayer() {
        need("CVS Health");
        say(PayerBook.TAKEN, payer("cvs health"), SourceKind.CALL, "Kim", new Value.YesNo(true));
        assertThat(headway("Aetna").status()).isEqualTo(Status.TOLD);
        say(PayerBook.TAKEN, payer("Aetna"), SourceKind.CALL, "Lee", new Value.YesNo(false));
        assertThat(headway("Aetna").status()).isEqualTo(Status.CONFLICTING);
        say(PayerBook.TAKEN, payer("CVS Health"), SourceKind.EMAIL, "Lee", new Value.YesNo(true));

        assertThat(headway("Aetna").status()).isEqualTo(Status.IN_WRITING);
        assertThat(book().findings(PayerBook.TAKEN, AETNA, "headway", Optional.empty()))
                .singleElement()
                .satisfies(found -> assertThat(found.contradicting()).hasSize(1));
        assertThat(new Evidence(evaluation, CATALOG, TODAY)
                        .finding(PayerBook.TAKEN, "headway", payer("CVS Health"))
                        .status())
                .isEqualTo(Status.IN_WRITING);
    }

    @Test
    void aCellSaysWhoSaidSoWhatItPaysAndHowLongItTakes() {
        taken(payer("Aetna"), true);
        say(
                PayerBook.RATE,
                new Scope(Optional.empty(), Optional.of("Aetna"), Optional.empty(), Optional.of("90837")),
                SourceKind.FEE_SCHEDULE,
                "",
                Quantity.exactly(QuantityKind.MONEY, new BigDecimal(130)));
        say(PayerBook.DAYS, payer("CVS Health"), SourceKind.CALL, "Kim", days(45));

        assertThat(headway("Aetna").headline()).isEqualTo("Taken");
        assertThat(headway("Aetna").status()).isEqualTo(Status.TOLD);
        assertThat(headway("Aetna").detail()).isEqualTo("Kim, Nov 23, 2026");
        assertThat(headway("Aetna").more())
                .isEqualTo("$130 a session, code 90837 (in writing)\n45 days to be credentialed (told)");
    }

    @Test
    void oneStateIsToldFromAnother() {
        taken(in(UsState.NY, "Aetna"), true);
        taken(in(UsState.NJ, "Aetna"), false);

        assertThat(headway("Aetna").headline()).isEqualTo("Not taken (New Jersey); Taken (New York)");
        assertThat(row("Aetna", Optional.of(UsState.NJ)).cells().getLast().headline())
                .isEqualTo("Not taken (New Jersey)");
        assertThat(book().states()).containsExactly(UsState.NJ, UsState.NY);
    }

    @Test
    void whatWasSaidOfAStateGoesBeforeWhatWasSaidOfNone() {
        taken(payer("Aetna"), true);
        taken(in(UsState.NJ, "Aetna"), false);

        assertThat(row("Aetna", Optional.of(UsState.NJ)).cells().getLast().headline())
                .startsWith("Not taken");
        assertThat(row("Aetna", Optional.of(UsState.NY)).cells().getLast().headline())
                .isEqualTo("Taken");
    }

    @Test
    void equallyGoodSourcesThatDisagreeConflict() {
        need("Aetna");
        taken(payer("Aetna"), true);
        say(PayerBook.TAKEN, payer("Aetna"), SourceKind.CALL, "Lee", new Value.YesNo(false));

        assertThat(headway("Aetna").status()).isEqualTo(Status.CONFLICTING);
        assertThat(headway("All you need").headline()).isEqualTo("Sources disagree on Aetna.");
    }

    @Test
    void whatIsLackingOfThatNeededIsSaidInWords() {
        need("Aetna", "Cigna", "Medicaid", "Oxford");
        taken(payer("Aetna"), true);

        assertThat(headway("All you need").headline())
                .isEqualTo("Does not take Medicaid. Nobody has said about Cigna and Oxford: ask. "
                        + "Takes Aetna, as you were told.");
        assertThat(headway("All you need").status()).isEqualTo(Status.UNKNOWN);
        assertThat(headway("All you need").detail()).isEqualTo("1 of 4 confirmed to you");
        assertThat(row("All you need", Optional.empty()).cells().getFirst().headline())
                .contains("Takes Aetna, Cigna and Oxford, as published: have it confirmed.");
    }

    @Test
    void neededOnesComeFirstAndThenAllOfWhomAnythingIsKnown() {
        need("Zebra Health");
        var sections = sections(Optional.empty());

        assertThat(sections.getFirst().entries())
                .extracting(GridEntry::name)
                .containsExactly("All you need", "Zebra Health");
        assertThat(sections.getLast().entries())
                .extracting(GridEntry::name)
                .startsWith("Aetna")
                .contains("Medicare Advantage")
                .doesNotContain("Zebra Health");
    }

    @Test
    void aPayerIsNeededUnderWhicheverOfItsNames() {
        var document = new Document(evaluation);
        var edits = new PayerEdits(document, Messages.load());
        need("CVS Health");
        assertThat(book().isNeeded(AETNA)).isTrue();

        document.edit("Set", ignored -> evaluation);
        edits.need(AETNA, false, book());
        assertThat(document.current().practice().payers()).isEmpty();
        edits.need(PayerKey.plan("PPO"), true, book());
        assertThat(document.current().practice().plans()).containsExactly("PPO");
        document.undo();
        assertThat(document.current().practice().plans()).isEmpty();
    }

    private static Value days(int count) {
        return Quantity.exactly(QuantityKind.DAYS, BigDecimal.valueOf(count));
    }
}
