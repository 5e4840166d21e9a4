package app.fairpanel.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Version 2 adds needed plan types, contacts, how calls went, the clinician's own questions and topics, notes, and the
/// decision.
final class FirstToSecond implements Migration {
    @Override
    public ObjectNode apply(ObjectNode older) {
        objects(older.path("platforms")).forEach(platform -> platform.put("hidden", false));
        objects(older.path("calls")).forEach(call -> {
            call.put("outcome", "reached");
            call.putArray("items");
        });
        if (older.path("practice") instanceof ObjectNode practice) {
            practice.putArray("plans");
        }
        older.putArray("contacts");
        lists(older.putObject("bank"), "ownQuestions", "retired", "order");
        lists(older.putObject("board"), "ownTopics", "hidden", "order", "notes");
        var decision = older.putObject("decision");
        decision.put("weighting", "set");
        lists(decision, "criteria", "ratings", "clearances", "tradeOffs");
        return older;
    }

    private static Iterable<ObjectNode> objects(JsonNode list) {
        return () -> list.valueStream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .iterator();
    }

    private static void lists(ObjectNode in, String... names) {
        for (var name : names) {
            in.putArray(name);
        }
    }
}
