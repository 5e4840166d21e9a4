package app.fairpanel.money;

import java.nio.charset.StandardCharsets;

/// Random numbers for one input: the n-th draw is the same in whatever order, and beside whatever other inputs, it is
/// asked for. SplitMix64 (Steele, Lea and Flood, 2014), started at a hash of the input's name.
record RandomStream(long start) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    static RandomStream of(InputKey key, long seed) {
        long hash = 0xCBF29CE484222325L; // FNV-1a
        for (byte letter : key.path().getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ letter) * 0x100000001B3L;
        }
        return new RandomStream(mix(hash + mix(seed)));
    }

    /// The n-th number, from 0 up to but not including 1.
    double at(int n) {
        return (mix(start + (n + 1L) * GOLDEN) >>> 11) * UNIT;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
