package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Messages;
import java.util.Locale;

/// What the groups of the grid are called.
final class GroupNames {
    private final Messages messages;

    GroupNames(Messages messages) {
        this.messages = messages;
    }

    String of(GridLine.Group group) {
        return group.domain()
                .map(domain -> messages.get("domain." + domain.name().toLowerCase(Locale.ROOT)))
                .orElse(messages.get("compare.group.at-a-glance"));
    }

    String heading(GridLine.Group group, int rows) {
        return messages.get("compare.group", of(group), rows);
    }
}
