package app.fairpanel.catalog;

/// The six parts in which topics and questions are arranged, in their order.
public enum Domain {
    CREDENTIALING,
    EHR,
    BILLING,
    MONEY,
    REFERRALS,
    AUTONOMY
}
