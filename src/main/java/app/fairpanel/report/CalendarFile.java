package app.fairpanel.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Writes entries for a calendar (RFC 5545). Written again later, an entry takes the place of its earlier self.
///
/// Days and times are given without a zone, as the clinician's clock shows them: so nothing has to look a zone up,
/// which
/// the library would do in the network.
public final class CalendarFile {
    private static final String PRODUCT = "-//Fairpanel//Fairpanel//EN";
    private static final String DOMAIN = "@fairpanel.app";

    /// In octets.
    private static final int LINE = 75;

    private static final int UNFOLDED = 1 << 20;

    /// How long a call takes.
    private static final Duration CALL = Duration.ofMinutes(30);

    private static final Duration BEFORE_A_CALL = Duration.ofMinutes(-15);

    /// When to be reminded on a day without a time.
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private CalendarFile() {}

    /// @param now when it is written; a later file replaces an earlier one
    public static byte[] write(List<CalendarEntry> entries, Instant now) {
        var calendar = new Calendar(
                new PropertyList(List.of(new ProdId(PRODUCT), ImmutableVersion.VERSION_2_0, ImmutableMethod.PUBLISH)),
                new ComponentList<>(
                        entries.stream().map(entry -> event(entry, now)).toList()));
        try {
            var text = new StringWriter();
            new CalendarOutputter(true, UNFOLDED).output(calendar, text);
            return folded(text.toString()).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory takes everything", e);
        }
    }

    /// Lines of at most 75 octets, none of which begins or ends within a character: the library counts characters, and
    /// would cut those that Java holds as two.
    private static String folded(String text) {
        var folded = new StringBuilder();
        int line = 0;
        for (int sign : text.codePoints().toArray()) {
            int octets = sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
            if (sign == '\r' || sign == '\n') {
                line = 0;
            } else if (line + octets > LINE) {
                folded.append("\r\n ");
                line = 1 + octets;
            } else {
                line += octets;
            }
            folded.appendCodePoint(sign);
        }
        return folded.toString();
    }

    private static VEvent event(CalendarEntry entry, Instant now) {
        var event = entry.at()
                .map(at -> new VEvent(entry.day().atTime(at), CALL, entry.title()))
                .orElseGet(() -> allDay(entry));
        event.replace(new DtStamp(now));
        event.replace(new Uid(entry.id() + DOMAIN));
        event.replace(sequence(now));
        if (!entry.details().isEmpty()) {
            event.replace(new Description(entry.details()));
        }
        event.setComponentList(new ComponentList<>(List.of(alarm(entry))));
        return event;
    }

    /// A day to remember something does not make its owner busy.
    private static VEvent allDay(CalendarEntry entry) {
        var event = new VEvent();
        event.replace(new DtStart<>(entry.day()));
        event.replace(new Summary(entry.title()));
        event.replace(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /// Some calendars change what they have only for a higher number; nothing is kept of earlier files, so it is the
    /// time, in minutes since 1970.
    private static Sequence sequence(Instant now) {
        return new Sequence((int) Duration.between(Instant.EPOCH, now).toMinutes());
    }

    private static VAlarm alarm(CalendarEntry entry) {
        var alarm = new VAlarm();
        alarm.replace(ImmutableAction.DISPLAY);
        alarm.replace(new Description(entry.title()));
        alarm.replace(new Trigger(
                new ParameterList(List.of(Related.START)),
                entry.at().isPresent() ? BEFORE_A_CALL : Duration.between(LocalTime.MIDNIGHT, MORNING)));
        return alarm;
    }
}
