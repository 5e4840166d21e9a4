package app.fairpanel.evaluation;

/// A payer that must stay with the platform it is with, because it does not allow a second tax ID.
public record PayerPlace(String payer, String platform) {
    public PayerPlace {
        payer = payer.strip();
        if (payer.isEmpty() || platform.isBlank()) {
            throw new IllegalArgumentException("a payer's place needs a payer and a platform");
        }
    }
}
