package app.fairpanel.storage;

import java.util.List;

/// One thing that is wrong with a file, and where.
///
/// A path is a JSON pointer (RFC 6901) such as `/statements/3/source/kind`; empty for the file as a whole. Lines and
/// columns count from 1 and are given where the text itself is broken.
public sealed interface Problem {
    /// Where; empty for the file as a whole.
    String path();

    /// The key of its sentence among the messages, `storage.problem.…`.
    default String messageKey() {
        return MessageKeys.of("storage.problem.", this);
    }

    /// What the sentence's placeholders stand for, in the order of the record's components.
    default List<Object> arguments() {
        return MessageKeys.arguments(this);
    }

    /// A problem of the whole file.
    sealed interface OfFile extends Problem {
        @Override
        default String path() {
            return "";
        }
    }

    /// The file could not be read at all.
    record Unreadable(FileProblem problem) implements OfFile {
        /// There is no such file.
        public static Unreadable notFound() {
            return new Unreadable(new FileProblem.NotFound());
        }
    }

    /// Nothing is in it.
    record Empty() implements OfFile {}

    /// Nothing but zero bytes, as file systems leave behind after a power cut.
    record OnlyZeros() implements OfFile {}

    /// Not text in UTF-8.
    record NotUtf8(int line, int column) implements OfFile {}

    /// JSON, but of something else.
    record NotAnEvaluation() implements OfFile {}

    /// JSON, but no questions to hand on.
    record NotAQuestionSet() implements OfFile {}

    /// Made by a newer Fairpanel, and so different that it cannot even be shown.
    record TooNew(int schemaVersion) implements OfFile {}

    /// The text ends in the middle.
    record Truncated(String path, int line, int column) implements Problem {}

    /// The text is not JSON from here on.
    record Broken(String path, int line, int column) implements Problem {}

    /// A name stands twice in the same object.
    record RepeatedName(String path, int line, int column) implements Problem {}

    /// Beyond one of the [Limits].
    record TooMuch(String path, Limit limit, long most) implements Problem {}

    /// Something that every evaluation has is not there.
    record Missing(String path) implements Problem {}

    /// A list where a text should be, and the like.
    record WrongType(String path, JsonType expected, JsonType found) implements Problem {}

    /// Of the right type, but not one of the possible values: an unknown kind, no such date.
    record BadValue(String path, String text) implements Problem {}

    /// Parts that cannot be true together: a range that does not contain its figure.
    ///
    /// @param detail what the record said, in English
    record Impossible(String path, String detail) implements Problem {}

    /// Two records of a kind that are the same one by id, or by what takes the place of an id.
    ///
    /// @param first where the first of them is
    record Duplicate(String path, String first, String id) implements Problem {}

    /// A record refers to another that is not in the evaluation.
    ///
    /// @param list the name of the list in which it should be
    record Dangling(String path, String list, String id) implements Problem {}

    /// What is limited.
    enum Limit {
        BYTES,
        NESTING,
        TOKENS,
        TEXT,
        DIGITS,
        NAME
    }

    /// What a value can be in JSON.
    enum JsonType {
        TEXT,
        NUMBER,
        WHOLE_NUMBER,
        TRUE_OR_FALSE,
        LIST,
        OBJECT,
        NOTHING
    }
}
