package app.fairpanel.desktop.compare;

import java.util.List;
import java.util.function.Consumer;

/// One of the grids of Compare, with what belongs to it.
interface ComparePart {
    ComparisonGrid grid();

    /// Shows only rows with these words.
    void filter(String words);

    /// @param listener hears of the rows in sight, whenever there are others
    void onShown(Consumer<List<GridEntry>> listener);
}
