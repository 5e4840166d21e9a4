package app.fairpanel.report;

import java.util.List;

/// What to ask one platform, in words, to be printed and filled in by hand.
///
/// @param language the code of the language the words are in, such as `en`
/// @param about the day it was made, and for whom
/// @param reach one line for each person known there
/// @param blanks what to note about the call itself, such as the day; each gets a line to write on
/// @param never what must not be written on it
public record CallSheet(
        String language,
        String title,
        String about,
        List<String> reach,
        List<String> blanks,
        List<Part> parts,
        String notes,
        String never) {
    public CallSheet {
        reach = List.copyOf(reach);
        blanks = List.copyOf(blanks);
        parts = List.copyOf(parts);
    }

    /// Questions that stand together.
    ///
    /// @param name may be empty
    public record Part(String name, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// @param mark that the answer belongs in writing; else empty
    /// @param judging what a good answer and what a red flag sounds like; each may be missing
    /// @param before what was said so far, one line each
    public record Line(String question, String mark, List<String> judging, List<String> before) {
        public Line {
            judging = List.copyOf(judging);
            before = List.copyOf(before);
        }
    }
}
