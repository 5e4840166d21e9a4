package app.fairpanel.money;

import app.fairpanel.evaluation.SessionLine;
import java.util.List;

/// Something the practice could do, as far as money goes.
///
/// @param id the platform's id, or that of another alternative
/// @param name as shown
/// @param curve its net, in dollars a month against completed sessions a month
/// @param unknown the lines of the mix whose rate would have to be known first
public record Alternative(String id, String name, NetCurve curve, List<SessionLine> unknown) {
    /// Joining nothing and earning nothing from it.
    public static final Alternative NOTHING = new Alternative("nothing", "", NetCurve.constant(0), List.of());

    /// Staying as things are.
    ///
    /// @param net what stays with the clinician today, in dollars a month
    public static Alternative today(double net) {
        return new Alternative("today", "", NetCurve.constant(net), List.of());
    }

    public Alternative {
        unknown = List.copyOf(unknown);
    }

    public boolean isKnown() {
        return unknown.isEmpty();
    }
}
