package app.fairpanel.report;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// Writes a draft as a file that mail programs open as a letter still to be sent (RFC 5322, with the header by which
/// Outlook and others know a draft).
public final class MailFile {
    private MailFile() {}

    /// @throws IllegalArgumentException when it is addressed to what is no e-mail address
    public static byte[] write(Draft draft) {
        if (!draft.isAddressable()) {
            throw new IllegalArgumentException("not an address: " + draft.to());
        }
        try {
            var message = new Unsent();
            if (!draft.to().isEmpty()) {
                message.setRecipient(Message.RecipientType.TO, new InternetAddress(draft.to(), false));
            }
            message.setSubject(draft.subject(), StandardCharsets.UTF_8.name());
            message.setText(draft.lines(), StandardCharsets.UTF_8.name());
            message.setHeader("X-Unsent", "1");
            message.saveChanges();
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory takes everything", e);
        } catch (MessagingException e) {
            throw new IllegalArgumentException("not a letter: " + draft, e);
        }
    }

    /// Without an id: the mail program gives it one when it is sent, and an id made here would name this computer and
    /// look for its address in the network.
    private static final class Unsent extends MimeMessage {
        Unsent() {
            super(Session.getInstance(new Properties()));
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            removeHeader("Message-ID");
        }
    }
}
