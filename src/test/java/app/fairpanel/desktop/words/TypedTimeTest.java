package app.fairpanel.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {
    @ParameterizedTest
    @CsvSource({
        "3 PM,15:00",
        "3pm,15:00",
        "3:30 p.m.,15:30",
        "12 am,00:00",
        "12pm,12:00",
        "noon,12:00",
        "15:00,15:00",
        "10.30,10:30",
        "9,09:00",
        "2,14:00",
        "07:15,07:15",
        "6,18:00"
    })
    void isRead(String typed, LocalTime time) {
        assertThat(TypedTime.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "25:00", "13 pm", "0 am", "3:75", "3:3", "-3"})
    void isNoTime(String typed) {
        assertThat(TypedTime.read(typed)).isEmpty();
    }
}
