package app.fairpanel.evaluation;

/// Which side of one of the catalogue's trade-offs suits the clinician.
///
/// @param tradeOff the id of the trade-off
/// @param side the id of its side
public record TradeOffChoice(String tradeOff, String side) {
    public TradeOffChoice {
        if (tradeOff.isBlank() || side.isBlank()) {
            throw new IllegalArgumentException("a choice needs a trade-off and a side");
        }
    }
}
