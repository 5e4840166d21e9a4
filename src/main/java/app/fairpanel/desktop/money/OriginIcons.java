package app.fairpanel.desktop.money;

import java.util.Map;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The icon of each kind of [Provenance].
final class OriginIcons {
    private static final Map<String, Ikon> ICONS = Map.of(
            "yours", Feather.EDIT_2,
            "unknown", Feather.CIRCLE,
            "claimed", Feather.MESSAGE_SQUARE,
            "told", Feather.PHONE,
            "in-writing", Feather.FILE_TEXT,
            "conflicting", Feather.REPEAT,
            "left-out", Feather.MINUS_CIRCLE);

    private OriginIcons() {}

    static Ikon of(String kind) {
        return ICONS.getOrDefault(kind, Feather.CIRCLE);
    }
}
