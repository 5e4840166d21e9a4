package app.fairpanel.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The states, the District of Columbia and the territories in which a clinician can be licensed, by postal code.
public enum UsState {
    AL("Alabama"),
    AK("Alaska"),
    AZ("Arizona"),
    AR("Arkansas"),
    CA("California"),
    CO("Colorado"),
    CT("Connecticut"),
    DE("Delaware"),
    DC("District of Columbia"),
    FL("Florida"),
    GA("Georgia"),
    HI("Hawaii"),
    ID("Idaho"),
    IL("Illinois"),
    IN("Indiana"),
    IA("Iowa"),
    KS("Kansas"),
    KY("Kentucky"),
    LA("Louisiana"),
    ME("Maine"),
    MD("Maryland"),
    MA("Massachusetts"),
    MI("Michigan"),
    MN("Minnesota"),
    MS("Mississippi"),
    MO("Missouri"),
    MT("Montana"),
    NE("Nebraska"),
    NV("Nevada"),
    NH("New Hampshire"),
    NJ("New Jersey"),
    NM("New Mexico"),
    NY("New York"),
    NC("North Carolina"),
    ND("North Dakota"),
    OH("Ohio"),
    OK("Oklahoma"),
    OR("Oregon"),
    PA("Pennsylvania"),
    RI("Rhode Island"),
    SC("South Carolina"),
    SD("South Dakota"),
    TN("Tennessee"),
    TX("Texas"),
    UT("Utah"),
    VT("Vermont"),
    VA("Virginia"),
    WA("Washington"),
    WV("West Virginia"),
    WI("Wisconsin"),
    WY("Wyoming"),
    PR("Puerto Rico"),
    GU("Guam"),
    VI("U.S. Virgin Islands"),
    AS("American Samoa"),
    MP("Northern Mariana Islands");

    private final String stateName;

    UsState(String stateName) {
        this.stateName = stateName;
    }

    public String stateName() {
        return stateName;
    }

    /// Reads a postal code or a name, in any case.
    public static Optional<UsState> parse(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(wanted)
                        || state.stateName.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
