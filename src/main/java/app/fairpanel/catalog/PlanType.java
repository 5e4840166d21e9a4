package app.fairpanel.catalog;

public record PlanType(String id, String name) {}
