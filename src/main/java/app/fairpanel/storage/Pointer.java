package app.fairpanel.storage;

/// JSON pointers (RFC 6901).
final class Pointer {
    private Pointer() {}

    static String at(String path, String name) {
        return path + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static String at(String path, int index) {
        return path + "/" + index;
    }
}
