package app.fairpanel.desktop;

/// Where conversations are had.
@FunctionalInterface
public interface CallMode {
    /// Opens it with somebody chosen.
    ///
    /// @param platform its id
    /// @param person may be blank
    void open(String platform, String person);
}
