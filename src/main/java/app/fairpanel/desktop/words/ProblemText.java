package app.fairpanel.desktop.words;

import app.fairpanel.desktop.Messages;
import app.fairpanel.storage.FileProblem;
import app.fairpanel.storage.Problem;
import app.fairpanel.storage.Reading;
import app.fairpanel.storage.SaveProblem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says what is wrong with a file, and where.
public final class ProblemText {
    private static final int AT_MOST = 5;

    private final Messages messages;

    public ProblemText(Messages messages) {
        this.messages = messages;
    }

    /// The first few problems, each a sentence with its place.
    public String of(List<Problem> problems) {
        var said = problems.stream().limit(AT_MOST).map(this::of).collect(Collectors.joining("\n"));
        return problems.size() > AT_MOST
                ? said + "\n" + messages.get("storage.problem.more", problems.size() - AT_MOST)
                : said;
    }

    public String of(Problem problem) {
        return problem instanceof Problem.Unreadable(var reason)
                ? of(reason)
                : sentence(problem.messageKey(), problem.arguments());
    }

    public String of(FileProblem problem) {
        return sentence(problem.messageKey(), problem.arguments());
    }

    public String of(SaveProblem problem) {
        return switch (problem) {
            case SaveProblem.NotWritten(var reason, boolean replaced) ->
                replaced ? messages.get("storage.save.not-flushed", of(reason)) : of(reason);
            case SaveProblem.NotReadableAgain ignored -> messages.get("storage.save.not-readable-again");
            case SaveProblem.OriginalNotKept(var reason) -> messages.get("storage.save.original-not-kept", of(reason));
            case SaveProblem.ChangedOutside ignored -> messages.get("storage.save.changed-outside");
            case SaveProblem.Gone ignored -> messages.get("storage.save.gone");
            case SaveProblem.InUse ignored -> messages.get("storage.save.in-use");
            case SaveProblem.AlreadyThere ignored -> messages.get("storage.save.already-there");
        };
    }

    /// Why a file can be looked at only.
    public String of(Reading.Reason reason) {
        return switch (reason) {
            case Reading.Reason.Newer ignored -> messages.get("storage.read-only.newer");
            case Reading.Reason.UnknownFields(var paths) ->
                messages.get("storage.read-only.unknown-fields", String.join(", ", paths));
        };
    }

    private String sentence(String key, List<Object> arguments) {
        return messages.get(key, arguments.stream().map(this::word).toArray());
    }

    private Object word(Object argument) {
        return switch (argument) {
            case Enum<?> kind ->
                messages.get(
                        "storage.word." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Integer number -> Integer.toString(number);
            case Long number -> Long.toString(number);
            default -> argument;
        };
    }
}
