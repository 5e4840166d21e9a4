package app.fairpanel.evidence;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.evaluation.Scope;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The names that payers go by. Whatever is said of a payer under another of its names is said of the payer.
final class PayerNames {
    private final Map<String, String> names = new HashMap<>();

    PayerNames(Catalog catalog) {
        for (var payer : catalog.content().payers()) {
            Stream.concat(Stream.of(payer.name()), payer.aka().stream())
                    .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), payer.name()));
        }
    }

    /// The catalogue's name where it knows the payer, else the name as it is.
    String canonical(String payer) {
        var stripped = payer.strip();
        return names.getOrDefault(stripped.toLowerCase(Locale.ROOT), stripped);
    }

    /// The same limits, with the payer under the name that it goes by.
    Scope canonical(Scope scope) {
        return scope.payer()
                .map(payer ->
                        new Scope(scope.state(), Optional.of(canonical(payer)), scope.planType(), scope.cptCode()))
                .orElse(scope);
    }
}
