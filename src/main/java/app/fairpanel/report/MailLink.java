package app.fairpanel.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// A link that opens a draft in the mail program (RFC 6068).
public final class MailLink {
    /// In characters. Windows takes links of 2083 (`INTERNET_MAX_URL_LENGTH`); some mail programs a little less.
    static final int LONGEST = 1_900;

    private static final String UNRESERVED = "-._~";

    private MailLink() {}

    /// Nothing when it would be too long to arrive whole everywhere, or has no proper address.
    public static Optional<String> of(Draft draft) {
        if (!draft.isAddressable()) {
            return Optional.empty();
        }
        var link = "mailto:" + escaped(draft.to()).replace("%40", "@") + "?subject=" + escaped(draft.subject())
                + "&body=" + escaped(draft.lines());
        return Optional.of(link).filter(text -> text.length() <= LONGEST);
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (octet & 0xff);
            if (sign < 0x80 && (Character.isLetterOrDigit(sign) || UNRESERVED.indexOf(sign) >= 0)) {
                escaped.append(sign);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", (int) sign));
            }
        }
        return escaped.toString();
    }
}
