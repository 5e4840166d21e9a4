package app.fairpanel.desktop.questions;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.decision.FollowUp;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evidence.Evidence;
import app.fairpanel.report.CalendarEntry;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowUpCalendarTest {
    private final FollowUpCalendar calendar = new FollowUpCalendar(CATALOG, Messages.load());
    private final Evaluation evaluation = SampleEvaluation.underWay()
            .with(new Contact("p1", "headway", "Kim", "", "(555) 010-4477", "", "mornings"))
            .with(Call.reached("c9", "headway", Call.Channel.CALL, TODAY.atTime(9, 0), "Kim", "")
                    .ended(
                            Call.Outcome.CALL_BACK,
                            Optional.empty(),
                            Optional.of(TODAY.plusDays(1).atTime(15, 0))));

    private List<CalendarEntry> entries(Evaluation of) {
        return calendar.of(FollowUp.of(of, new Evidence(of, CATALOG, TODAY), CATALOG), of);
    }

    @Test
    void anEntrySaysWhatIsToBeDoneAndWhomToReach() {
        assertThat(entries(evaluation))
                .containsExactly(
                        new CalendarEntry(
                                "sample-answer-clawback-alma",
                                TODAY.minusDays(1),
                                Optional.empty(),
                                "Alma: Ask again: Clawbacks",
                                CATALOG.question("clawback").orElseThrow().question()),
                        new CalendarEntry(
                                "sample-call-c9",
                                TODAY.plusDays(1),
                                Optional.of(LocalTime.of(15, 0)),
                                "Headway: Call Kim back",
                                "Kim · (555) 010-4477 · mornings"));
    }

    @Test
    void whatWasMovedKeepsItsId() {
        var moved = evaluation.with(Inquiry.toAsk("clawback", "alma").askedOn(TODAY));

        assertThat(entries(moved))
                .extracting(CalendarEntry::id)
                .containsExactlyInAnyOrderElementsOf(
                        entries(evaluation).stream().map(CalendarEntry::id).toList());
        assertThat(entries(moved)).isNotEqualTo(entries(evaluation));
    }
}
