package app.fairpanel.report;

import java.util.regex.Pattern;

/// A letter as it stands before it is sent.
///
/// @param to an e-mail address, or whatever was typed in its place; blank while nobody is known
/// @param subject on one line
/// @param body plain text
public record Draft(String to, String subject, String body) {
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{ASCII}&&[^\\s<>\\[\\]():;,@\\\\\"\\p{Cntrl}]]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public Draft {
        to = to.strip();
        subject = subject.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /// Whether it can be addressed as it stands: to one e-mail address, or to nobody yet.
    public boolean isAddressable() {
        return to.isEmpty() || ADDRESS.matcher(to).matches();
    }

    /// The body with the line ends of the mail standards.
    String lines() {
        return body.replaceAll("\\R", "\r\n");
    }
}
