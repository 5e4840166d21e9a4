package app.fairpanel.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.SessionLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MixSharesTest {
    private static SessionLine line(String id, String share, boolean addOn) {
        return new SessionLine(id, Optional.empty(), "90837", "", new BigDecimal(share), 53, addOn, 1);
    }

    private static List<String> shares(List<SessionLine> lines) {
        return lines.stream().map(line -> line.share().toPlainString()).toList();
    }

    @Test
    void addOnsDoNotCountTowardTheWhole() {
        var mix = List.of(line("a", "60", false), line("b", "40", false), line("c", "25", true));
        assertThat(MixShares.sum(mix)).isEqualByComparingTo("100");
        assertThat(MixShares.isWhole(mix)).isTrue();
    }

    @Test
    void thirdsSumToExactlyTheWhole() {
        var mix = List.of(line("a", "1", false), line("b", "1", false), line("c", "1", false), line("d", "10", true));
        assertThat(shares(MixShares.scaled(mix))).containsExactly("33.34", "33.33", "33.33", "10");
    }

    @Test
    void withoutSharesThereIsNothingToScale() {
        var mix = List.of(line("a", "0", false), line("b", "30", true));
        assertThat(MixShares.scaled(mix)).isEqualTo(mix);
    }

    @Test
    void anyMixScalesToTheWhole() {
        var random = new Random(11);
        for (int round = 0; round < 500; round++) {
            var mix = IntStream.rangeClosed(0, random.nextInt(30))
                    .mapToObj(i -> line(
                            "l" + i,
                            BigDecimal.valueOf(random.nextInt(10_001), 2).toPlainString(),
                            false))
                    .toList();
            if (MixShares.sum(mix).signum() > 0) {
                assertThat(MixShares.isWhole(MixShares.scaled(mix)))
                        .as(mix.toString())
                        .isTrue();
            }
        }
    }
}
