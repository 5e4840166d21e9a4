package app.fairpanel;

/// How things look, as the settings have it: taken from them when the window opens, and written back when it changes.
final class KeptAppearance {
    private final AppServices services;

    KeptAppearance(AppServices services) {
        this.services = services;
    }

    void follow() {
        var settings = services.settings();
        var appearance = services.appearance();
        var staleness = services.staleness();
        appearance.theme().set(settings.current().theme());
        appearance.scale().set(settings.current().scale());
        staleness.days().set(settings.current().staleAfterDays());
        appearance.theme().subscribe(theme -> settings.change(now -> now.with(theme)));
        appearance.scale().subscribe(scale -> settings.change(now -> now.withScale(scale.intValue())));
        staleness.days().subscribe(days -> settings.change(now -> now.withStaleAfterDays(days.intValue())));
    }
}
