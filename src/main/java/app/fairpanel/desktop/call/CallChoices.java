package app.fairpanel.desktop.call;

import app.fairpanel.desktop.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/// The questions to choose from before a call, each with why it comes where it does.
final class CallChoices {
    private final Messages messages;
    private final Runnable changed;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();

    CallChoices(Messages messages, Runnable changed) {
        this.messages = messages;
        this.changed = changed;
    }

    /// Begins with the first few chosen.
    List<Node> show(CallPlan plan) {
        boxes.clear();
        for (var entry : plan.entries()) {
            var box = new CheckBox(words(entry));
            box.setWrapText(true);
            box.setSelected(boxes.size() < CallPlan.USUAL);
            box.setOnAction(event -> changed.run());
            boxes.put(entry.question().id(), box);
        }
        return List.copyOf(boxes.values());
    }

    private String words(CallPlan.Entry entry) {
        var reasons = new ArrayList<String>();
        if (entry.question().inWriting()) {
            reasons.add(messages.get("call.reason.in-writing"));
        }
        if (entry.atAGlance()) {
            reasons.add(messages.get("call.reason.glance"));
        }
        if (entry.feedsMoney()) {
            reasons.add(messages.get("call.reason.money"));
        }
        var name = entry.question().brief();
        return reasons.isEmpty() ? name : name + " (" + String.join(", ", reasons) + ")";
    }

    int all() {
        return boxes.size();
    }

    /// The ids of those to ask.
    List<String> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }
}
