package app.fairpanel.catalog;

import java.util.List;

/// An insurer, with other names it goes by.
public record Payer(String name, List<String> aka) {}
