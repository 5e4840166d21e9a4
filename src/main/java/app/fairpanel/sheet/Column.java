package app.fairpanel.sheet;

import app.fairpanel.evaluation.Platform;
import java.util.ArrayList;
import java.util.List;

/// What a column of a sheet holds.
public sealed interface Column {

    /// What a line of the session mix has.
    enum Part implements Column {
        LEFT_OUT,
        PAYER,
        CODE,
        LABEL,
        SHARE,
        MINUTES,
        CLIENTS,
        ADD_ON
    }

    /// What a platform pays.
    record RateOf(Platform platform) implements Column {}

    /// Everything a column can be.
    static List<Column> all(List<Platform> platforms) {
        var all = new ArrayList<Column>(List.of(Part.values()));
        platforms.forEach(platform -> all.add(new RateOf(platform)));
        return List.copyOf(all);
    }
}
