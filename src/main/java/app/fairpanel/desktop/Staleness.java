package app.fairpanel.desktop;

import app.fairpanel.system.Settings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// After how many days an answer made to the user is to be asked for again, as the user set it.
public final class Staleness {
    private final IntegerProperty days = new SimpleIntegerProperty(Settings.DEFAULT.staleAfterDays());

    /// In days, from 1 to [Settings#MOST_STALE_AFTER_DAYS].
    public IntegerProperty days() {
        return days;
    }
}
