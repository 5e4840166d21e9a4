package app.fairpanel.desktop;

/// Opens an address or a file with the system's own program for it.
@FunctionalInterface
public interface Links {
    void open(String address);
}
