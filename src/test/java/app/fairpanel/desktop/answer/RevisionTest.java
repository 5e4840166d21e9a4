package app.fairpanel.desktop.answer;

import static app.fairpanel.desktop.SampleEvaluation.CATALOG;
import static app.fairpanel.desktop.SampleEvaluation.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.Messages;
import app.fairpanel.evaluation.Grade;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.evaluation.Platform;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Source;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.UsState;
import app.fairpanel.evaluation.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Correcting one thing about a statement leaves everything else exactly as it was.
class RevisionTest {
    private static final Value ROUNDED_IN_WORDS = new Value.Quantity(
            Value.QuantityKind.DAYS,
            new BigDecimal("33.333"),
            Optional.of(new BigDecimal("20")),
            Optional.of(new BigDecimal("120")),
            Value.Precision.ABOUT);

    private static final Statement SAID = new Statement(
            "s1",
            "credentialing-time",
            "alma",
            new Scope(Optional.of(UsState.NY), Optional.of("Aetna"), Optional.of("Plan of old"), Optional.of("90837")),
            Optional.of(ROUNDED_IN_WORDS),
            "It takes a while.",
            new Source(SourceKind.EMAIL, "Kim", "support", Optional.of("/home/dana/mail.eml"), Optional.of(Grade.A)),
            PartialDate.parse("2026-09"),
            Optional.of("credentialing-time"),
            Optional.of("c1"),
            Optional.of(LocalDate.of(2027, 3, 1)),
            false);

    private static Revision revision() {
        var subject =
                AnswerSubject.of(CATALOG.topic("credentialing-time").orElseThrow(), new Platform("alma", "Alma", 0));
        return Revision.of(SAID, subject, Messages.load()).orElseThrow();
    }

    private static AnswerDraft with(AnswerDraft draft, String date, String value, String words) {
        return new AnswerDraft(
                draft.subject(),
                draft.channel(),
                draft.name(),
                draft.detail(),
                date,
                value.isEmpty() ? draft.values() : Map.of("credentialing-time", value),
                words,
                draft.scope(),
                draft.link(),
                draft.recheck());
    }

    @Test
    void nothingChangesWhileNothingIsTouched() {
        var revision = revision();

        assertThat(revision.problems(revision.start(), TODAY)).isEmpty();
        assertThat(revision.revised(revision.start(), TODAY)).isEqualTo(SAID);
    }

    @Test
    void correctedWordsLeaveTheExactValueAndTheMonth() {
        var revision = revision();
        var changed = with(revision.start(), "Sep 2026", "", "It takes long.");

        assertThat(revision.problems(changed, TODAY)).isEmpty();
        assertThat(revision.revised(changed, TODAY)).isEqualTo(SAID.saying(SAID.value(), "It takes long."));
    }

    @Test
    void whatIsChangedIsReadLikeAnythingTyped() {
        var revision = revision();
        var changed = revision.revised(with(revision.start(), "10/2/2026", "45 days", ""), TODAY);

        assertThat(changed.value()).contains(Value.Quantity.exactly(Value.QuantityKind.DAYS, BigDecimal.valueOf(45)));
        assertThat(changed.date()).isEqualTo(PartialDate.parse("2026-10-02"));
        assertThat(changed.call()).as("it was said in another conversation").isEmpty();
        assertThat(changed.question()).contains("credentialing-time");
        assertThat(revision.problems(with(revision.start(), "someday", "many", "x"), TODAY))
                .contains(new AnswerProblem.NotADate())
                .hasSize(2);
    }

    @Test
    void whatNobodyCanEnterIsNotOffered() {
        var source = new Source(SourceKind.ASSUMPTION, "", "", Optional.empty(), Optional.empty());
        var assumed = new Statement(
                "s2",
                "credentialing-time",
                "alma",
                Scope.ANY,
                Optional.of(ROUNDED_IN_WORDS),
                "",
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);

        assertThat(Revision.of(assumed, revision().start().subject(), Messages.load()))
                .isEmpty();
    }
}
