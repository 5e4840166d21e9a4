package app.fairpanel.money;

/// Quantiles of a sample: the 10th, 50th and 90th of a hundred.
public record Quantiles(double p10, double p50, double p90) {

    /// Linear between neighbors (type 7 of Hyndman and Fan, 1996).
    ///
    /// @param sample not empty; its order is lost
    static Quantiles of(double[] sample) {
        return new Quantiles(at(sample, 0.1), at(sample, 0.5), at(sample, 0.9));
    }

    private static double at(double[] sample, double part) {
        double position = part * (sample.length - 1);
        int below = (int) position;
        select(sample, below);
        double low = sample[below];
        double high = low;
        if (below + 1 < sample.length) {
            high = sample[below + 1];
            for (int i = below + 2; i < sample.length; i++) {
                high = Math.min(high, sample[i]);
            }
        }
        return low + (position - below) * (high - low);
    }

    /// Hoare's quickselect: afterwards `sample[k]` is what it would be in order, with nothing greater before it.
    private static void select(double[] sample, int k) {
        int from = 0;
        int to = sample.length - 1;
        while (from < to) {
            double pivot = sample[(from + to) >>> 1];
            int i = from;
            int j = to;
            while (i <= j) {
                while (sample[i] < pivot) {
                    i++;
                }
                while (sample[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swapped = sample[i];
                    sample[i++] = sample[j];
                    sample[j--] = swapped;
                }
            }
            if (k <= j) {
                to = j;
            } else if (k >= i) {
                from = i;
            } else {
                return;
            }
        }
    }
}
