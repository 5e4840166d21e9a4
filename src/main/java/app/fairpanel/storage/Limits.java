package app.fairpanel.storage;

/// How large a file may be, so that a hostile or broken one is refused instead of filling the memory. What the user
/// can type is held to the same limits, so that nothing can be entered that could not be saved.
public final class Limits {
    /// 32 MiB.
    public static final int BYTES = 32 * 1024 * 1024;

    /// How deep lists and objects may stand in one another.
    public static final int NESTING = 100;

    /// Names, values, and opening and closing brackets together.
    public static final int TOKENS = 1_000_000;

    /// Characters of one text.
    public static final int TEXT = 100_000;

    /// Characters of one number.
    public static final int DIGITS = 100;

    /// Characters of the name of a field.
    public static final int NAME = 1_000;

    /// Problems named in one file; more than these help nobody.
    public static final int PROBLEMS = 100;

    /// Hashes of earlier revisions that a file carries.
    public static final int HISTORY = 20;

    private Limits() {}
}
