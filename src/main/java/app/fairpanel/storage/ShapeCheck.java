package app.fairpanel.storage;

import app.fairpanel.storage.Problem.JsonType;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Compares a tree with the shape it should have: what is missing, what has another type, what is not known.
final class ShapeCheck {
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// Paths of fields that no version up to this one knows.
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    void check(String path, JsonNode node, Shape shape) {
        switch (shape) {
            case Shape.Optional(var present) -> {
                if (!isNothing(node)) {
                    check(path, node, present);
                }
            }
            case Shape.Scalar(var type, var _) -> scalar(path, node, type);
            case Shape.ListOf(var element) -> {
                if (is(path, node, JsonType.LIST)) {
                    for (int i = 0; i < node.size(); i++) {
                        check(Pointer.at(path, i), node.path(i), element);
                    }
                }
            }
            case Shape.MapOf(var value) -> {
                if (is(path, node, JsonType.OBJECT)) {
                    node.properties()
                            .forEach(entry -> check(Pointer.at(path, entry.getKey()), entry.getValue(), value));
                }
            }
            case Shape.Fields(var _, var byName) -> fields(path, node, byName, false);
            case Shape.Choice(var _, var byType) -> choice(path, node, byType);
        }
    }

    private void scalar(String path, JsonNode node, JsonType expected) {
        var found = typeOf(node);
        if (found != expected && !(expected == JsonType.NUMBER && found == JsonType.WHOLE_NUMBER)) {
            wrong(path, node, expected);
        }
    }

    private void choice(String path, JsonNode node, Map<String, Shape.Fields> byType) {
        if (!is(path, node, JsonType.OBJECT)) {
            return;
        }
        var type = node.path(Shape.TYPE);
        var at = Pointer.at(path, Shape.TYPE);
        if (!type.isTextual()) {
            wrong(at, type, JsonType.TEXT);
            return;
        }
        var fields = byType.get(type.textValue());
        if (fields == null) {
            problems.add(new Problem.BadValue(at, type.textValue()));
        } else {
            fields(path, node, fields.byName(), true);
        }
    }

    private void fields(String path, JsonNode node, Map<String, Shape> byName, boolean typed) {
        if (!is(path, node, JsonType.OBJECT)) {
            return;
        }
        byName.forEach((name, shape) -> check(Pointer.at(path, name), node.path(name), shape));
        node.fieldNames().forEachRemaining(name -> {
            if (!byName.containsKey(name) && !(typed && name.equals(Shape.TYPE))) {
                unknown.add(Pointer.at(path, name));
            }
        });
    }

    private boolean is(String path, JsonNode node, JsonType expected) {
        if (typeOf(node) == expected) {
            return true;
        }
        wrong(path, node, expected);
        return false;
    }

    private void wrong(String path, JsonNode node, JsonType expected) {
        problems.add(isNothing(node) ? new Problem.Missing(path) : new Problem.WrongType(path, expected, typeOf(node)));
    }

    private static boolean isNothing(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static JsonType typeOf(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> JsonType.TEXT;
            case NUMBER ->
                node.isIntegralNumber() || node.canConvertToExactIntegral() ? JsonType.WHOLE_NUMBER : JsonType.NUMBER;
            case BOOLEAN -> JsonType.TRUE_OR_FALSE;
            case ARRAY -> JsonType.LIST;
            case OBJECT -> JsonType.OBJECT;
            case NULL, MISSING, BINARY, POJO -> JsonType.NOTHING;
        };
    }
}
