package app.fairpanel.evaluation;

/// Where a statement comes from, and with it how much weight it carries.
public enum SourceKind {
    CONTRACT(Strength.IN_WRITING),
    FEE_SCHEDULE(Strength.IN_WRITING),
    EMAIL(Strength.IN_WRITING),
    /// An explanation of benefits: what a payer says it paid for a session.
    EOB(Strength.IN_WRITING),
    CALL(Strength.TOLD),
    CHAT(Strength.TOLD),
    MEETING(Strength.TOLD),
    OWN_EXPERIENCE(Strength.TOLD),
    /// The platform's own pages.
    PLATFORM(Strength.PUBLISHED_BY_PLATFORM),
    GOVERNMENT(Strength.PUBLISHED_BY_OTHERS),
    PRESS(Strength.PUBLISHED_BY_OTHERS),
    ARTICLE(Strength.PUBLISHED_BY_OTHERS),
    /// Any other site.
    SITE(Strength.PUBLISHED_BY_OTHERS),
    FORUM(Strength.PUBLISHED_BY_OTHERS),
    ASSUMPTION(Strength.ASSUMED);

    private final Strength strength;

    SourceKind(Strength strength) {
        this.strength = strength;
    }

    public Strength strength() {
        return strength;
    }
}
