package app.fairpanel.desktop.compare;

import app.fairpanel.catalog.TopicGroup;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.GroupText;
import java.util.List;

/// Puts rows of topics into the grid's sections: at a glance first, then the six domains.
final class TopicSections {
    private final Messages messages;
    private final GroupText groups;

    TopicSections(Messages messages) {
        this.messages = messages;
        groups = new GroupText(messages);
    }

    List<GridSection> of(List<ComparisonRow> rows) {
        return TopicGroup.all().stream()
                .map(group -> section(
                        group,
                        rows.stream().filter(row -> group.holds(row.topic())).toList()))
                .toList();
    }

    private GridSection section(TopicGroup group, List<ComparisonRow> rows) {
        return new GridSection(
                group.domain().map(Enum::name).orElse("AT_A_GLANCE"),
                groups.heading(group, rows.size()),
                rows.stream().map(this::entry).toList());
    }

    GridEntry entry(ComparisonRow row) {
        return new GridEntry(
                row.topic().id(),
                row.topic().name(),
                row.cells(),
                row.topic().impact(),
                row.mustHave() ? messages.get("compare.must-have") : "",
                row.lingers() ? messages.get("compare.lingers") : "");
    }
}
