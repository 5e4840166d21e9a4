package app.fairpanel.money;

/// The parts of the form, in their order: first those of the practice, then those that every platform has.
public enum Part {
    CASELOAD(Owner.PRACTICE),
    CASH(Owner.PRACTICE),
    TIME(Owner.PRACTICE),
    PLANNING(Owner.PRACTICE),
    PAY(Owner.PLATFORM),
    FEES(Owner.PLATFORM),
    TOOLS(Owner.PLATFORM),
    MISSED_SESSIONS(Owner.PLATFORM),
    CLIENT_PAYMENTS(Owner.PLATFORM),
    LOSSES(Owner.PLATFORM),
    ADMIN(Owner.PLATFORM),
    TIMING(Owner.PLATFORM),
    GROWTH(Owner.PLATFORM);

    /// Whose inputs stand in a part.
    public enum Owner {
        PRACTICE,
        PLATFORM
    }

    private final Owner owner;

    Part(Owner owner) {
        this.owner = owner;
    }

    public Owner owner() {
        return owner;
    }
}
