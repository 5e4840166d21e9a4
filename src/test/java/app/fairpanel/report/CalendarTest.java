package app.fairpanel.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.RandomTexts;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What one library wrote, read back by another.
class CalendarTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Instant NOW = Instant.parse("2026-11-24T20:00:00Z");
    private static final CalendarEntry ALL_DAY =
            new CalendarEntry("e-answer", DAY, Optional.empty(), "Alma: Ask again, please; now", "Kim\nmornings");
    private static final CalendarEntry TIMED =
            new CalendarEntry("e-call", DAY, Optional.of(LocalTime.of(15, 0)), "Headway: Call Kim back", "");

    private static ICalendar read(byte[] file) {
        var calendar = Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar;
    }

    private static LocalDateTime local(java.util.Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), ZoneId.systemDefault());
    }

    private static Duration trigger(VEvent event) {
        return Duration.ofMillis(
                event.getAlarms().getFirst().getTrigger().getDuration().toMillis());
    }

    @Test
    void anEntryHasItsDayOrTimeAndAReminder() {
        var calendar = read(CalendarFile.write(List.of(ALL_DAY, TIMED), NOW));

        assertThat(calendar.getProductId().getValue()).contains("Fairpanel");
        assertThat(calendar.getEvents()).hasSize(2);
        assertThat(calendar.getEvents().getFirst()).satisfies(event -> {
            assertThat(event.getUid().getValue()).isEqualTo("e-answer@fairpanel.app");
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(local(event.getDateStart().getValue()).toLocalDate()).isEqualTo(DAY);
            assertThat(event.getSummary().getValue()).isEqualTo(ALL_DAY.title());
            assertThat(event.getDescription().getValue()).isEqualTo(ALL_DAY.details());
            assertThat(event.getDateTimeStamp().getValue()).isEqualTo(NOW);
            assertThat(event.getTransparency().isTransparent()).isTrue();
            assertThat(trigger(event)).as("at nine in the morning").isEqualTo(Duration.ofHours(9));
        });
        assertThat(calendar.getEvents().getLast()).satisfies(event -> {
            assertThat(local(event.getDateStart().getValue())).isEqualTo(DAY.atTime(15, 0));
            assertThat(event.getDuration().getValue().toMillis())
                    .isEqualTo(Duration.ofMinutes(30).toMillis());
            assertThat(trigger(event)).isEqualTo(Duration.ofMinutes(-15));
            assertThat(event.getDescription()).isNull();
        });
    }

    @Test
    void writtenAgainItTakesThePlaceOfItsEarlierSelf() {
        var first = read(CalendarFile.write(List.of(TIMED), NOW)).getEvents().getFirst();
        var second = read(CalendarFile.write(List.of(TIMED), NOW.plus(Duration.ofDays(1))))
                .getEvents()
                .getFirst();

        assertThat(second.getUid()).isEqualTo(first.getUid());
        assertThat(second.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
        assertThat(second.getDateTimeStamp().getValue())
                .isAfter(first.getDateTimeStamp().getValue());
    }

    @Test
    void linesAreFoldedAndEndAsTheStandardSays() {
        var crowded =
                new CalendarEntry("e", DAY, Optional.empty(), "Überlange Fräge 🙂 ".repeat(30), "שלום, ".repeat(60));
        var file = CalendarFile.write(List.of(crowded), NOW);
        var text = new String(file, StandardCharsets.UTF_8);

        assertThat(text)
                .doesNotContainPattern("[^\\r]\\n")
                .doesNotContain("\uFFFD")
                .endsWith("\r\n");
        assertThat(text.split("\\r\\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void anyTextIsReadBackAsItWas() {
        var texts = new RandomTexts(new Random(20261124));
        var entries = IntStream.range(0, 200)
                .mapToObj(i -> new CalendarEntry(
                        "e" + i,
                        DAY,
                        Optional.empty(),
                        "t" + texts.line(),
                        texts.next().strip()))
                .toList();
        var read = read(CalendarFile.write(entries, NOW)).getEvents();

        assertThat(read).hasSameSizeAs(entries);
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i).getSummary().getValue())
                    .isEqualTo(entries.get(i).title());
            assertThat(Optional.ofNullable(read.get(i).getDescription())
                            .map(description -> description.getValue())
                            .orElse(""))
                    .isEqualTo(entries.get(i).details());
        }
    }

    @Test
    void withoutEntriesItIsStillAFile() {
        assertThat(new String(CalendarFile.write(List.of(), NOW), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR")
                .contains("END:VCALENDAR");
    }
}
