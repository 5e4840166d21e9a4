package app.fairpanel.desktop.share;

import java.util.Locale;

/// The columns of a spreadsheet of questions and answers, in their order.
enum AnswerColumn {
    KEY,
    PLATFORM,
    PART,
    QUESTION,
    ABOUT,
    VALUE,
    WORDS,
    NAME,
    ROLE,
    DATE,
    STATE,
    PAYER,
    PLAN,
    CODE;

    /// The key of its heading among the messages.
    String heading() {
        return "answers.column." + name().toLowerCase(Locale.ROOT);
    }
}
