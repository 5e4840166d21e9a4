package app.fairpanel.desktop;

import java.time.Clock;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Makes ids for new records: a later one is greater, and two made on different machines do not collide.
public final class NewIds {
    private static final int RANDOM_BITS = 40;

    private final Clock clock;
    private final RandomGenerator random;
    private long last;

    public NewIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public String next() {
        last = Math.max(clock.millis(), last + 1);
        return String.format(Locale.ROOT, "%012x-%010x", last, random.nextLong(1L << RANDOM_BITS));
    }
}
