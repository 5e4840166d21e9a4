package app.fairpanel.desktop.share;

import java.util.List;

/// One line of a spreadsheet of questions and answers, as texts.
///
/// @param key which question and topic it is about: `clawback/clawback-policy`
/// @param about what the value is, with its unit
/// @param value in the words for values; empty while nobody knows
/// @param date as exactly as it is known, in ISO 8601
record AnswerLine(
        String key,
        String platform,
        String part,
        String question,
        String about,
        String value,
        String words,
        String name,
        String role,
        String date,
        String state,
        String payer,
        String plan,
        String code) {

    List<String> cells() {
        return List.of(key, platform, part, question, about, value, words, name, role, date, state, payer, plan, code);
    }

    /// @param cells one for each [AnswerColumn]
    static AnswerLine of(List<String> cells) {
        return new AnswerLine(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8),
                cells.get(9),
                cells.get(10),
                cells.get(11),
                cells.get(12),
                cells.get(13));
    }

    /// Whether both say the same, however the questions in them are worded.
    boolean saysTheSameAs(AnswerLine other) {
        return answer().equals(other.answer());
    }

    private List<String> answer() {
        return List.of(key, platform, value, words, name, role, date, state, payer, plan, code);
    }
}
