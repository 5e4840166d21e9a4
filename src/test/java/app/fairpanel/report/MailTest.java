package app.fairpanel.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fairpanel.evaluation.RandomTexts;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
    private static final Draft DRAFT =
            new Draft("kim+help@example.com", "Terms & “rates” – 50 %", "Hello Kim,\n\n- 5 % of $125?\n- “Yes” & no\n");

    private static MimeMessage read(byte[] file) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(file));
    }

    @Test
    void aLinkHoldsTheWholeLetterByTheStandard() {
        assertThat(MailLink.of(DRAFT).orElseThrow())
                .isEqualTo(
                        "mailto:kim%2Bhelp@example.com?subject=Terms%20%26%20%E2%80%9Crates%E2%80%9D%20%E2%80%93%2050"
                                + "%20%25&body=Hello%20Kim%2C%0D%0A%0D%0A-%205%20%25%20of%20%24125%3F%0D%0A-%20%E2%80%9CYes"
                                + "%E2%80%9D%20%26%20no%0D%0A");
        assertThat(MailLink.of(new Draft("", "S", "B"))).contains("mailto:?subject=S&body=B");
    }

    @Test
    void aLinkIsWholeOrNotThereAtAll() {
        var random = new Random(20261124);
        var texts = new RandomTexts(random);
        int links = 0;
        for (int i = 0; i < 400; i++) {
            var draft = new Draft("", texts.next(), texts.next().repeat(random.nextInt(40)));
            var link = MailLink.of(draft);
            if (link.isPresent()) {
                links++;
                assertThat(link.get())
                        .hasSizeLessThanOrEqualTo(MailLink.LONGEST)
                        .matches("[!-~]*");
                var body = link.get().substring(link.get().indexOf("&body=") + "&body=".length());
                assertThat(URLDecoder.decode(body, StandardCharsets.UTF_8)).isEqualTo(draft.lines());
            }
        }
        assertThat(links).isBetween(50, 399);
    }

    @Test
    void aFileIsAnUnsentLetterThatNamesNobodyButItsReceiver() throws Exception {
        var file = MailFile.write(DRAFT);
        var read = read(file);

        assertThat(read.getSubject()).isEqualTo(DRAFT.subject());
        assertThat(read.getRecipients(Message.RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly(DRAFT.to());
        assertThat(read.getContent()).isEqualTo(DRAFT.lines());
        assertThat(read.getHeader("X-Unsent")).containsExactly("1");
        assertThat(read.getFrom()).isNull();
        assertThat(read.getMessageID()).as("it would name this computer").isNull();
        assertThat(new String(file, StandardCharsets.US_ASCII)).doesNotContainPattern("[^\r]\n");
    }

    @Test
    void anyLetterIsReadBackAsItWas() throws Exception {
        var texts = new RandomTexts(new Random(20261124));
        for (int i = 0; i < 300; i++) {
            var draft = new Draft(i % 2 == 0 ? "" : "a@b.example", texts.line(), texts.next() + "\n" + texts.next());
            var read = read(MailFile.write(draft));
            assertThat(read.getContent()).isEqualTo(draft.lines());
            assertThat(String.valueOf(read.getSubject())).isEqualTo(draft.subject());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kim",
                "kim@",
                "@example.com",
                "a@b",
                "a b@example.com",
                "a@b.example, c@d.example",
                "a@b.example>"
            })
    void whatIsNoAddressIsRefused(String to) {
        var draft = new Draft(to, "S", "B");

        assertThat(draft.isAddressable()).isFalse();
        assertThat(MailLink.of(draft)).isEmpty();
        assertThatThrownBy(() -> MailFile.write(draft)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLineEndInTheSubjectStartsNoOtherHeader() throws Exception {
        var read = read(MailFile.write(new Draft("", "One\r\nBcc: all@example.com\nTwo", "B")));

        assertThat(read.getSubject()).isEqualTo("One Bcc: all@example.com Two");
        assertThat(read.getRecipients(Message.RecipientType.BCC)).isNull();
    }
}
