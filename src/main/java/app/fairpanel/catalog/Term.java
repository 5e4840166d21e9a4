package app.fairpanel.catalog;

import java.util.List;

/// One of the nine terms to have in writing before signing.
///
/// @param ask what to ask for, said to the clinician
/// @param request the same as the clinician would write it to a platform
public record Term(
        String id, String name, String ask, String request, String topic, String question, List<String> article) {}
