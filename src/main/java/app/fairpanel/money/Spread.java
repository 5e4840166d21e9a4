package app.fairpanel.money;

/// What an uncertain number can be: from low to high, most likely the middle.
public record Spread(double low, double middle, double high) {
    public Spread {
        if (!(low <= middle && middle <= high)) {
            throw new IllegalArgumentException("not in order: " + low + ", " + middle + ", " + high);
        }
    }

    public boolean isPoint() {
        return low == high;
    }

    /// The value below which a triangular distribution over this spread lies with a given probability.
    ///
    /// @param probability 0–1
    public double triangular(double probability) {
        double width = high - low;
        if (width == 0) {
            return middle;
        }
        double rising = (middle - low) / width;
        return probability < rising
                ? low + Math.sqrt(probability * width * (middle - low))
                : high - Math.sqrt((1 - probability) * width * (high - middle));
    }
}
