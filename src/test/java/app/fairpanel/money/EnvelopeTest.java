package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private static Alternative line(String id, double slope, double intercept) {
        return new Alternative(id, id, NetCurve.clamped(slope, intercept, 0, 0, Double.POSITIVE_INFINITY), List.of());
    }

    @Test
    void aCrossingOfTwoBeatenPlatformsIsNoDecision() {
        var best = line("best", 100, 0);
        var stretches = Envelope.of(List.of(line("a", 90, -100), best, line("b", 95, -300)));
        assertThat(stretches).containsExactly(new Envelope.Stretch(0, Double.POSITIVE_INFINITY, best));
    }

    @Test
    void namesTheBestOfEachStretch() {
        var stretches =
                Envelope.of(List.of(line("share", 90, 0), line("hybrid", 95, -100), line("membership", 100, -300)));
        assertThat(stretches)
                .extracting(stretch -> stretch.best().id())
                .containsExactly("share", "hybrid", "membership");
        assertThat(stretches).extracting(Envelope.Stretch::from).containsExactly(0.0, 20.0, 40.0);
    }

    @Test
    void nothingIsBestWhereNothingIsKnown() {
        assertThat(Envelope.of(List.of())).isEmpty();
    }
}
