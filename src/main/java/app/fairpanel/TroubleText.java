package app.fairpanel;

import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.storage.FileNews;
import app.fairpanel.storage.Problem;
import app.fairpanel.storage.Reading;

/// Says what others did to the file of the open evaluation, where it cannot simply be taken over.
final class TroubleText {
    private final Messages messages;
    private final ProblemText problems;

    TroubleText(Messages messages) {
        this.messages = messages;
        problems = new ProblemText(messages);
    }

    /// @param file its name
    String of(String file, FileNews news) {
        return switch (news) {
            case FileNews.Gone _ -> messages.get("outside.gone", file);
            case FileNews.Unusable(Reading.Refused(var found))
            when isDamaged(news) -> messages.get("outside.damaged", file, problems.of(found));
            case FileNews.Unusable(Reading.Refused(var found)) ->
                messages.get("outside.unreadable", file, problems.of(found));
            case FileNews.Unusable _ -> messages.get("outside.newer", file);
            case FileNews.Replaced(var by) ->
                messages.get(
                        "outside.replaced", file, by.evaluation().clinician().name());
            case FileNews.None _, FileNews.Newer _, FileNews.Diverged _ -> "";
        };
    }

    /// Whether its contents are broken, and not only out of reach or of a newer version.
    static boolean isDamaged(FileNews news) {
        return news instanceof FileNews.Unusable(Reading.Refused(var found))
                && !(found.getFirst() instanceof Problem.Unreadable)
                && !(found.getFirst() instanceof Problem.TooNew);
    }
}
