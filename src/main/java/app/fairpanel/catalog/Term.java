package app.fairpanel.catalog;

import java.util.List;

/// One of the nine terms to have in writing before signing.
public record Term(String id, String name, String ask, String topic, String question, List<String> article) {}
