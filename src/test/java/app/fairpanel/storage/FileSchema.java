package app.fairpanel.storage;

import app.fairpanel.evaluation.Npi;
import app.fairpanel.evaluation.PartialDate;
import app.fairpanel.json.EvaluationJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/// The JSON Schema of a form of file, made of the same shape that files are compared with when they are read.
final class FileSchema {
    private static final Map<Class<?>, String> PATTERNS = Map.of(
            PartialDate.class, "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
            Npi.class, "^[0-9]{10}$");
    private static final String ANY_HASH = "^[0-9a-f]{64}$";

    private final JsonMapper mapper = EvaluationJson.mapper().build();
    private final boolean closed;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Map<String, Class<?>> defined = new HashMap<>();

    /// @param closed whether a field that is not described is wrong
    private FileSchema(boolean closed) {
        this.closed = closed;
    }

    static String of(EvaluationFormat format) {
        var schema = new FileSchema(true);
        var root = schema.root(
                "A Fairpanel evaluation",
                "docs/file-format.md says what the fields mean, and what no schema can say.",
                format.shape(),
                "fairpanel-evaluation",
                format.schemaVersion());
        var properties = (ObjectNode) root.get("properties");
        ((ObjectNode) properties.get("revision")).put("minimum", 0);
        ((ObjectNode) properties.get("history").get("items")).put("pattern", ANY_HASH);
        return schema.text(root);
    }

    /// A field that is not described may be there; it is left out when the set is read.
    static String of(QuestionSetFormat format) {
        var schema = new FileSchema(false);
        return schema.text(schema.root(
                "A set of questions for Fairpanel",
                "docs/question-set.md says what the fields mean, and what no schema can say.",
                format.shape(),
                QuestionSetFormat.NAME,
                QuestionSetFormat.VERSION));
    }

    private ObjectNode root(String title, String description, Shape.Fields shape, String name, int version) {
        var root = mapper.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", title);
        root.put("description", description);
        root.setAll(fields(shape));
        var properties = (ObjectNode) root.get("properties");
        properties.set("format", constant(name));
        properties.set("schemaVersion", mapper.createObjectNode().put("const", version));
        return root;
    }

    private String text(ObjectNode root) {
        root.set("$defs", mapper.valueToTree(definitions));
        try {
            var lines = new DefaultIndenter("  ", "\n");
            var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
            return mapper.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode of(Shape shape) {
        return switch (shape) {
            case Shape.Scalar scalar -> scalar(scalar);
            case Shape.ListOf(var element) -> type("array").set("items", of(element));
            case Shape.MapOf(var value) -> type("object").set("additionalProperties", of(value));
            case Shape.Optional(var present) -> {
                var either = mapper.createObjectNode();
                either.putArray("anyOf").add(of(present)).add(type("null"));
                yield either;
            }
            case Shape.Fields group -> defined(group.of(), () -> fields(group));
            case Shape.Choice choice -> defined(choice.of(), () -> choice(choice));
        };
    }

    private ObjectNode defined(Class<?> type, Supplier<ObjectNode> made) {
        var name = type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.getSimpleName().substring(1);
        var other = defined.putIfAbsent(name, type);
        if (other == null) {
            definitions.put(name, made.get());
        } else if (other != type) {
            throw new IllegalStateException("two types of one name: " + other + ", " + type);
        }
        return mapper.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode fields(Shape.Fields group) {
        var object = type("object");
        var properties = mapper.createObjectNode();
        group.byName().forEach((name, shape) -> properties.set(name, of(shape)));
        object.set("properties", properties);
        var required = object.putArray("required");
        group.byName().forEach((name, shape) -> {
            if (!(shape instanceof Shape.Optional)) {
                required.add(name);
            }
        });
        return closed ? object.put("additionalProperties", false) : object;
    }

    private ObjectNode choice(Shape.Choice choice) {
        var either = mapper.createObjectNode();
        var all = either.putArray("oneOf");
        choice.byType().forEach((name, group) -> {
            var object = fields(group);
            var properties = mapper.createObjectNode();
            properties.set(Shape.TYPE, constant(name));
            properties.setAll((ObjectNode) object.get("properties"));
            object.set("properties", properties);
            var required = mapper.createArrayNode().add(Shape.TYPE);
            object.get("required").forEach(required::add);
            object.set("required", required);
            all.add(object);
        });
        return either;
    }

    private ObjectNode scalar(Shape.Scalar scalar) {
        return switch (scalar.type()) {
            case TRUE_OR_FALSE -> type("boolean");
            case WHOLE_NUMBER -> type("integer");
            case NUMBER -> type("number");
            case TEXT, LIST, OBJECT, NOTHING -> text(scalar.of());
        };
    }

    private ObjectNode text(Class<?> type) {
        if (type.isEnum()) {
            return defined(type, () -> {
                var choice = type("string");
                var names = choice.putArray("enum");
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> mapper.convertValue(constant, String.class))
                        .forEach(names::add);
                return choice;
            });
        }
        var text = type("string");
        Optional.ofNullable(PATTERNS.get(type)).ifPresent(pattern -> text.put("pattern", pattern));
        if (type == LocalDate.class) {
            text.put("format", "date");
        }
        if (type == String.class) {
            text.put("maxLength", Limits.TEXT);
        }
        return text;
    }

    private ObjectNode type(String name) {
        return mapper.createObjectNode().put("type", name);
    }

    private ObjectNode constant(String text) {
        return mapper.createObjectNode().put("const", text);
    }
}
