package app.fairpanel.desktop.call;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.call.CallFacts.Problem;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Call.Outcome;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallCorrectionTest {
    private static final LocalDateTime NOW = TODAY.atTime(18, 0);

    private static final Call KEPT = new Call(
            "c1",
            "headway",
            Call.Channel.CALL,
            TODAY.minusDays(5).atTime(11, 30, 17),
            Optional.of(TODAY.minusDays(5).atTime(11, 54, 2)),
            Outcome.REACHED,
            Optional.empty(),
            Optional.empty(),
            "Kim",
            "provider support",
            "01:10 Knows the contracts",
            List.of());

    private final Evaluation evaluation =
            SampleEvaluation.underWay().with(KEPT).with(new Contact("p1", "headway", "Lee", "contracting", "", "", ""));
    private final CallCorrection correction = CallCorrection.of(KEPT);
    private final CallFacts start = correction.start();

    private CallFacts facts(String day, String time, String minutes) {
        return new CallFacts(
                day, time, minutes, start.person(), start.role(), start.outcome(), start.callBack(), start.notes());
    }

    private CallFacts by(String person, String role) {
        return new CallFacts(
                start.day(),
                start.time(),
                start.minutes(),
                person,
                role,
                start.outcome(),
                start.callBack(),
                start.notes());
    }

    private Evaluation corrected(CallFacts typed) {
        assertThat(correction.problems(typed, NOW)).isEmpty();
        return correction.corrected(evaluation, typed, CATALOG, TODAY);
    }

    private static Call call(Evaluation of) {
        return CallEdits.find(of, "c1").orElseThrow();
    }

    private static List<Statement> said(Evaluation of) {
        return of.statements().stream()
                .filter(statement -> statement.call().filter("c1"::equals).isPresent())
                .toList();
    }

    @Test
    void whatIsNotTouchedStaysToTheSecond() {
        assertThat(start.time()).isEqualTo("11:30 AM");
        assertThat(start.minutes()).isEqualTo("24");
        assertThat(corrected(start)).isEqualTo(evaluation);
        assertThat(call(corrected(facts(start.day(), "10 am", start.minutes()))).end())
                .as("as long as before")
                .contains(TODAY.minusDays(5).atTime(10, 23, 45));
    }

    @Test
    void whenItWasAndHowLongAreCorrectedAndTheAnswersNameThatDay() {
        var changed = corrected(facts("yesterday", "2:15 pm", "40 min"));

        assertThat(call(changed).start()).isEqualTo(TODAY.minusDays(1).atTime(14, 15));
        assertThat(call(changed).end()).contains(TODAY.minusDays(1).atTime(14, 55));
        assertThat(said(changed))
                .hasSize(2)
                .allSatisfy(statement -> assertThat(statement.date()).contains(PartialDate.of(TODAY.minusDays(1))));
        assertThat(said(changed))
                .extracting(Statement::value, Statement::words, Statement::strength)
                .isEqualTo(said(evaluation).stream()
                        .map(statement -> org.assertj.core.groups.Tuple.tuple(
                                statement.value(), statement.words(), statement.strength()))
                        .toList());
        assertThat(call(corrected(facts(start.day(), "", "")))).satisfies(onlyTheDay -> {
            assertThat(onlyTheDay.start()).isEqualTo(TODAY.minusDays(5).atStartOfDay());
            assertThat(onlyTheDay.end()).isEmpty();
        });
    }

    @Test
    void whoItWasIsCorrectedWithWhatTheySaid() {
        var changed = corrected(by("Lee", "contracting"));

        assertThat(call(changed).contact()).contains("p1");
        assertThat(said(changed))
                .extracting(Statement::source)
                .containsOnly(new Source(SourceKind.CALL, "Lee", "contracting", Optional.empty(), Optional.empty()));
    }

    @Test
    void anAnswerThatWasCorrectedForItselfKeepsItsOwn() {
        var own = new Source(SourceKind.CALL, "Pat", "her boss", Optional.empty(), Optional.empty());
        var before = evaluation.with(
                said(evaluation).getFirst().saidBy(own, Optional.of(PartialDate.of(LocalDate.of(2026, 10, 1)))));

        var changed = correction.corrected(before, by("Lee", ""), CATALOG, TODAY);

        assertThat(said(changed))
                .extracting(statement -> statement.source().name())
                .containsExactly("Pat", "Lee");
        assertThat(said(changed).getFirst().date()).contains(PartialDate.of(LocalDate.of(2026, 10, 1)));
        assertThat(changed.statements()).hasSameSizeAs(before.statements());
    }

    @ParameterizedTest
    @CsvSource({
        "someday, 11:30 AM, 24, NOT_A_DAY",
        "11/4/2026, 11:30 AM, 24, STILL_TO_COME",
        "today, 6:01 PM, 24, STILL_TO_COME",
        "yesterday, 25:00, 24, NOT_A_TIME",
        "yesterday, 9 am, half an hour, NOT_MINUTES",
        "yesterday, 9 am, 1441, NOT_MINUTES",
    })
    void whatCannotBeIsNamed(String day, String time, String minutes, Problem expected) {
        assertThat(correction.problems(facts(day, time, minutes), NOW)).containsExactly(expected);
    }

    @Test
    void aDateOfWhichMoreIsKnownThanTheFormShowsIsNotInTheWay() {
        var ahead = CallCorrection.of(new Call(
                "c1",
                "headway",
                Call.Channel.CALL,
                NOW.plusDays(1),
                Optional.empty(),
                Outcome.NO_ANSWER,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                List.of()));

        assertThat(ahead.problems(ahead.start(), NOW))
                .as("a clock that was wrong is not the user's mistake")
                .isEmpty();
    }
}
