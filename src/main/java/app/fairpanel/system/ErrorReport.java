package app.fairpanel.system;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// An error in words for whoever mends it, with nothing in it of what the user entered: where it happened, but of what
/// it says only what Java itself words. The messages of other exceptions quote what they could not deal with.
public final class ErrorReport {
    private ErrorReport() {}

    /// The error with its causes, each with the places it came through.
    public static String of(Throwable error) {
        var text = new StringBuilder();
        write(error, "", text, Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.toString();
    }

    private static void write(Throwable error, String before, StringBuilder text, Set<Throwable> seen) {
        if (!seen.add(error)) {
            return;
        }
        text.append(before).append(error.getClass().getName());
        if (isWordedByJava(error) && error.getMessage() != null) {
            text.append(": ").append(error.getMessage());
        }
        text.append('\n');
        for (var place : error.getStackTrace()) {
            text.append("    at ").append(place).append('\n');
        }
        for (var other : error.getSuppressed()) {
            write(other, "Besides: ", text, seen);
        }
        if (error.getCause() != null) {
            write(error.getCause(), "Because of: ", text, seen);
        }
    }

    private static boolean isWordedByJava(Throwable error) {
        return error instanceof NullPointerException
                || error instanceof ClassCastException
                || error instanceof IndexOutOfBoundsException
                || error instanceof ArithmeticException
                || error instanceof LinkageError
                || error instanceof VirtualMachineError;
    }
}
