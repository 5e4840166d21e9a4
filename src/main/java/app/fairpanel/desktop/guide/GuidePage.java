package app.fairpanel.desktop.guide;

import app.fairpanel.catalog.PublishedSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One page of the guide, whatever kind of content it was made from.
///
/// @param id unique among all pages
/// @param section the heading under which it is listed
/// @param topics the ids of the topics it is about, the main one first
/// @param questions the ids of the questions that belong to it
public record GuidePage(
        String id,
        String section,
        String title,
        List<Paragraph> paragraphs,
        List<Newer> newer,
        List<String> topics,
        List<String> questions) {
    public GuidePage {
        paragraphs = List.copyOf(paragraphs);
        newer = List.copyOf(newer);
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
    }

    /// @param heading may be empty
    public record Paragraph(String heading, String words) {
        static Paragraph of(String words) {
            return new Paragraph("", words);
        }
    }

    /// Something that was published since and says otherwise.
    public record Newer(String words, PublishedSource source) {}

    /// Whether every word occurs somewhere on the page.
    boolean mentions(String words) {
        var all = Stream.of(
                        Stream.of(section, title),
                        paragraphs.stream().flatMap(part -> Stream.of(part.heading(), part.words())),
                        newer.stream()
                                .flatMap(note ->
                                        Stream.of(note.words(), note.source().publisher())))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.US);
        return Arrays.stream(words.strip().toLowerCase(Locale.US).split("\\s+")).allMatch(all::contains);
    }
}
