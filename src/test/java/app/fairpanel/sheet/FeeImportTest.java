package app.fairpanel.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.fairpanel.evaluation.FeeSchedule;
import app.fairpanel.evaluation.LineRate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.SessionLine;
import app.fairpanel.money.FeeNumber;
import app.fairpanel.money.MixShares;
import app.fairpanel.money.TypedNumber.Reason;
import app.fairpanel.sheet.FeeImport.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FeeImportTest {
    private static final Platform ALMA = new Platform("alma", "Alma", 0);
    private static final Platform HEADWAY = new Platform("headway", "Headway", 1);
    private static final Platform GROW = new Platform("grow-therapy", "Grow Therapy", 2);
    private static final List<Platform> PLATFORMS = List.of(ALMA, HEADWAY, GROW);

    private final AtomicInteger ids = new AtomicInteger();

    private static Sheet sheet(String text) {
        return ((Sheet.Reading.Read) Sheet.read(text, FeeImport.MOST_ROWS)).sheet();
    }

    private FeeImport take(FeeSchedule now, String text) {
        var sheet = sheet(text);
        return FeeImport.of(
                now,
                sheet,
                Columns.guess(sheet, PLATFORMS),
                (platform, rate) -> rate,
                () -> "new-" + ids.incrementAndGet(),
                53);
    }

    private static List<Column> columns(String text) {
        return Columns.guess(sheet(text), PLATFORMS).columns();
    }

    private static Optional<BigDecimal> rate(FeeImport read, int line, Platform platform) {
        return read.result()
                .rate(read.result().lines().get(line).id(), platform.id())
                .flatMap(LineRate::amount);
    }

    private static FeeSchedule schedule() {
        return new FeeSchedule(
                List.of(
                        new SessionLine("a", Optional.of("Aetna"), "90837", "", BigDecimal.valueOf(60), 53, false, 1),
                        new SessionLine("c", Optional.of("Cigna"), "90834", "", BigDecimal.valueOf(40), 45, false, 1)),
                List.of(
                        new LineRate("a", "alma", Optional.of(new BigDecimal("118.5"))),
                        new LineRate("a", "headway", Optional.of(BigDecimal.valueOf(122)))),
                List.of());
    }

    @Test
    void columnsAreRecognizedByTheirHeadings() {
        assertThat(columns("Insurance\tCPT Code\tDescription\t% of sessions\tLength\tAlma\tHeadway rate\tGrow\tNotes\n"
                        + "Aetna\t90837\tLong\t60%\t53\t118\t122\t120\tx"))
                .containsExactly(
                        Column.Part.PAYER,
                        Column.Part.CODE,
                        Column.Part.LABEL,
                        Column.Part.SHARE,
                        Column.Part.MINUTES,
                        new Column.RateOf(ALMA),
                        new Column.RateOf(HEADWAY),
                        new Column.RateOf(GROW),
                        Column.Part.LEFT_OUT);
    }

    @Test
    void columnsWithoutHeadingsAreRecognizedByWhatStandsInThem() {
        assertThat(columns("Aetna\t90837\t60%\t$118.50\t122\nCigna\t90834\t40%\t98\tno"))
                .containsExactly(
                        Column.Part.PAYER,
                        Column.Part.CODE,
                        Column.Part.SHARE,
                        new Column.RateOf(ALMA),
                        new Column.RateOf(HEADWAY));
    }

    @Test
    void aColumnThatIsChosenForSomethingIsTheOnlyOneForIt() {
        var guess = Columns.guess(sheet("Aetna\t90837\t118\t122"), PLATFORMS).with(3, new Column.RateOf(ALMA));
        assertThat(guess.columns())
                .containsExactly(Column.Part.PAYER, Column.Part.CODE, Column.Part.LEFT_OUT, new Column.RateOf(ALMA));
    }

    @Test
    void rowsBecomeLinesWithTheirRates() {
        var read = take(
                FeeSchedule.EMPTY,
                "Payer,Code,Share,Alma,Headway\nAetna,90837,60%,\"$1,118.50\",122\nCigna,90834 Psychotherapy,40,\"98,25 €\",not taken");
        assertThat(read.only(Outcome.Added.class)).hasSize(2);
        assertThat(read.result().lines())
                .containsExactly(
                        new SessionLine(
                                "new-1", Optional.of("Aetna"), "90837", "", BigDecimal.valueOf(60), 53, false, 1),
                        new SessionLine(
                                "new-2",
                                Optional.of("Cigna"),
                                "90834",
                                "Psychotherapy",
                                BigDecimal.valueOf(40),
                                53,
                                false,
                                1));
        assertThat(rate(read, 0, ALMA)).contains(new BigDecimal("1118.5"));
        assertThat(rate(read, 1, ALMA)).contains(new BigDecimal("98.25"));
        assertThat(read.result().rate("new-2", "headway")).contains(new LineRate("new-2", "headway", Optional.empty()));
        assertThat(read.result().rate("new-1", "grow-therapy")).isEmpty();
    }

    @Test
    void aRowForALineThatIsThereChangesOnlyWhatItSays() {
        var read = take(schedule(), "Payer,Code,Alma,Headway\naetna,90837,119,\nCIGNA,90834,?,101");
        assertThat(read.outcomes()).hasOnlyElementsOfType(Outcome.Changed.class);
        assertThat(read.result().lines())
                .extracting(SessionLine::share)
                .containsExactly(BigDecimal.valueOf(60), BigDecimal.valueOf(40));
        assertThat(rate(read, 0, ALMA)).contains(BigDecimal.valueOf(119));
        assertThat(rate(read, 0, HEADWAY)).contains(BigDecimal.valueOf(122));
        assertThat(rate(read, 1, ALMA)).isEmpty();
        assertThat(rate(read, 1, HEADWAY)).contains(BigDecimal.valueOf(101));
    }

    @Test
    void whatTheScheduleSaysAlreadyIsNoChange() {
        var read = take(schedule(), "Payer,Code,Alma\nAetna,90837,118.50");
        assertThat(read.outcomes()).hasOnlyElementsOfType(Outcome.Same.class);
        assertThat(read.changes()).isFalse();
        assertThat(read.result()).isEqualTo(schedule());
    }

    @Test
    void eachRowThatCannotBeTakenIsNamedWithEveryReasonAndTheOthersAreTaken() {
        var read = take(FeeSchedule.EMPTY, """
                Payer,Code,Share,Minutes,Add-on,Alma
                Aetna,90837,60,53,,118
                Aetna,9083,10,53,,118
                Cigna,,10,53,,118
                Cigna,90834,140,45.5,maybe,-5
                aetna,90837,5,53,,99
                Optum,90832,10,30,,1e999
                Optum,90834,10,45,no,101
                """);
        assertThat(read.only(Outcome.Added.class))
                .extracting(added -> added.row().line())
                .containsExactly(2, 8);
        assertThat(read.only(Outcome.Refused.class))
                .extracting(refused -> refused.row().line(), Outcome.Refused::reasons)
                .containsExactly(
                        tuple(3, List.of(new Refusal.NotACode("9083"))),
                        tuple(4, List.of(new Refusal.NoCode())),
                        tuple(
                                5,
                                List.of(
                                        new Refusal.NotANumber(
                                                Column.Part.SHARE, FeeNumber.SHARE, "140", Reason.TOO_HIGH),
                                        new Refusal.NotANumber(
                                                Column.Part.MINUTES, FeeNumber.MINUTES, "45.5", Reason.NOT_WHOLE),
                                        new Refusal.NotYesOrNo("maybe"),
                                        new Refusal.NotANumber(
                                                new Column.RateOf(ALMA), FeeNumber.RATE, "-5", Reason.NEGATIVE))),
                        tuple(6, List.of(new Refusal.Twice(2))),
                        tuple(
                                7,
                                List.of(new Refusal.NotANumber(
                                        new Column.RateOf(ALMA), FeeNumber.RATE, "1e999", Reason.NOT_PLAIN))));
        assertThat(read.result().lines()).hasSize(2);
    }

    @Test
    void sharesMayBeWrittenAsParts() {
        var read = take(FeeSchedule.EMPTY, "Code,Share,Alma\n90837,0.6,118\n90834,.4,98");
        assertThat(read.result().lines())
                .extracting(SessionLine::share)
                .containsExactly(BigDecimal.valueOf(60), BigDecimal.valueOf(40));
        var percent = take(FeeSchedule.EMPTY, "Code,Share,Alma\n90837,0.6,118\n90834,40,98");
        assertThat(percent.result().lines())
                .extracting(SessionLine::share)
                .containsExactly(new BigDecimal("0.6"), BigDecimal.valueOf(40));
    }

    @Test
    void withoutSharesTheAddedLinesGetWhatIsMissing() {
        var read = take(FeeSchedule.EMPTY, "Code,Alma\n90837,118\n90834,98\n90791,150");
        assertThat(read.spread()).isEqualTo(3);
        assertThat(MixShares.isWhole(read.result().lines())).isTrue();
        var full = take(schedule(), "Code,Alma\n90791,150");
        assertThat(full.spread()).isZero();
        assertThat(full.result().lines().getLast().share()).isZero();
    }

    @Test
    void withoutACodeColumnNothingIsTaken() {
        var read = take(FeeSchedule.EMPTY, "Payer,Alma\nAetna,118\nCigna,98");
        assertThat(read.changes()).isFalse();
        assertThat(read.result()).isEqualTo(FeeSchedule.EMPTY);
    }
}
