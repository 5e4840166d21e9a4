package app.fairpanel.desktop;

/// Takes the user somewhere.
@FunctionalInterface
public interface Navigator {
    void go(Place place);
}
