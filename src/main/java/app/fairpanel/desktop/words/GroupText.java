package app.fairpanel.desktop.words;

import app.fairpanel.catalog.Domain;
import app.fairpanel.catalog.TopicGroup;
import app.fairpanel.desktop.Messages;
import java.util.Locale;

/// What the groups of topics are called.
public final class GroupText {
    private final Messages messages;

    public GroupText(Messages messages) {
        this.messages = messages;
    }

    public String of(TopicGroup group) {
        return group.domain().map(this::of).orElse(messages.get("compare.group.at-a-glance"));
    }

    public String of(Domain domain) {
        return messages.get("domain." + domain.name().toLowerCase(Locale.ROOT));
    }

    /// The name with how many rows the group has.
    public String heading(TopicGroup group, int rows) {
        return messages.get("compare.group", of(group), rows);
    }
}
