package app.fairpanel.desktop.money;

import app.fairpanel.money.Stress;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What is shown besides the numbers as they are: a stress, and scenarios laid over the chart. It belongs to the view
/// and is not kept in the file.
final class WhatIfs {
    private Optional<Stress> stress = Optional.empty();
    private final Set<String> overlaid = new LinkedHashSet<>();
    private Runnable changed = () -> {};

    /// @param reaction called after each change
    void onChange(Runnable reaction) {
        changed = reaction;
    }

    Optional<Stress> stress() {
        return stress;
    }

    void put(Stress wanted) {
        stress = Optional.of(wanted);
        changed.run();
    }

    void endStress() {
        stress = Optional.empty();
        changed.run();
    }

    /// Whether a scenario is laid over the chart.
    boolean isOverlaid(String scenario) {
        return overlaid.contains(scenario);
    }

    void overlay(String scenario, boolean shown) {
        if (shown) {
            overlaid.add(scenario);
        } else {
            overlaid.remove(scenario);
        }
        changed.run();
    }
}
