package app.fairpanel.money;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The parts of the form, in their order: first those of the practice, then those that every platform has.
public enum Part {
    CASELOAD(Owner.PRACTICE, true),
    CASH(Owner.PRACTICE, false),
    TIME(Owner.PRACTICE, false),
    PLANNING(Owner.PRACTICE, false),
    PAY(Owner.PLATFORM, true),
    FEES(Owner.PLATFORM, true),
    CHARGES(Owner.PLATFORM, false),
    TOOLS(Owner.PLATFORM, false),
    MISSED_SESSIONS(Owner.PLATFORM, false),
    PAYMENTS(Owner.PLATFORM, false),
    LOSSES(Owner.PLATFORM, false),
    ADMIN(Owner.PLATFORM, false),
    TIMING(Owner.PLATFORM, false),
    GROWTH(Owner.PLATFORM, false);

    /// Whose inputs stand in a part.
    public enum Owner {
        PRACTICE,
        PLATFORM
    }

    private final Owner owner;
    private final boolean essential;

    Part(Owner owner, boolean essential) {
        this.owner = owner;
        this.essential = essential;
    }

    public Owner owner() {
        return owner;
    }

    /// What it is called in messages: `cash`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether everybody needs it; the others open on demand.
    public boolean isEssential() {
        return essential;
    }

    public static Stream<Part> of(Owner owner) {
        return Arrays.stream(values()).filter(part -> part.owner == owner);
    }

    /// In the order of the list.
    public List<Input> inputs() {
        return Arrays.stream(Input.values())
                .filter(input -> input.part() == this)
                .toList();
    }
}
