package app.fairpanel.evaluation;

import java.util.Optional;

/// A National Provider Identifier: ten digits, the first 1 (a person) or 2 (an organization), the last a check digit.
///
/// The check digit is Luhn's over `80840` and the number (CMS, "NPI check digit calculation"). A valid one does not
/// prove that the number was ever given to anybody.
public record Npi(String digits) {
    private static final String CARD_ISSUER_PREFIX = "80840";

    public Npi {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not an NPI: " + digits);
        }
    }

    /// Reads what a person typed: blanks and hyphens between the digits are let through.
    ///
    /// @return the number, or nothing when it is not ten digits with the right check digit
    public static Optional<Npi> parse(String typed) {
        var digits = typed.replaceAll("[\\s-]", "");
        return isValid(digits) ? Optional.of(new Npi(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        return digits.matches("[12][0-9]{9}") && luhnSum(CARD_ISSUER_PREFIX + digits) % 10 == 0;
    }

    private static int luhnSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }

    @Override
    public String toString() {
        return digits;
    }
}
