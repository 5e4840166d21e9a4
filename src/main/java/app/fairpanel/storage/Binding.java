package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes an evaluation of a tree whose shape is right: all at once, and when that fails one record at a time, so that
/// every record that is wrong is named and not only the first.
final class Binding {
    private final ObjectMapper mapper;
    private final List<Problem> problems = new ArrayList<>();

    Binding(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// @return nothing when there are problems
    Optional<Evaluation> evaluation(JsonNode root) {
        try {
            return Optional.of(mapper.treeToValue(root, Evaluation.class));
        } catch (JacksonException e) {
            return oneByOne(root);
        }
    }

    private Optional<Evaluation> oneByOne(JsonNode root) {
        Map<String, Object> values = new HashMap<>();
        for (var component : Records.components(Evaluation.class)) {
            var path = Pointer.at("", component.getName());
            var node = root.path(component.getName());
            value(component, node, path).ifPresent(value -> values.put(component.getName(), value));
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Records.make(Evaluation.class, values));
        } catch (IllegalArgumentException e) {
            problems.add(new Problem.Impossible("", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private Optional<Object> value(RecordComponent component, JsonNode node, String path) {
        var type = mapper.constructType(component.getGenericType());
        if (RecordKind.at(List.of(component.getName())).isEmpty()) {
            return bind(node, type, path);
        }
        var records = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            bind(node.path(i), type.getContentType(), Pointer.at(path, i)).ifPresent(records::add);
        }
        return Optional.of(records);
    }

    private Optional<Object> bind(JsonNode node, JavaType type, String path) {
        if (node instanceof MissingNode && type.isReferenceType()) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(mapper.treeToValue(node, type));
        } catch (JacksonException e) {
            problems.add(problem(e, path));
        }
        return Optional.empty();
    }

    /// What is wrong where something could not be made of a tree at a path.
    static Problem problem(JacksonException failure, String path) {
        return failure instanceof JsonMappingException mapping
                ? problem(mapping, path)
                : new Problem.Impossible(path, failure.getOriginalMessage());
    }

    private static Problem problem(JsonMappingException failure, String path) {
        var at = path;
        for (var step : failure.getPath()) {
            at = step.getFieldName() == null ? Pointer.at(at, step.getIndex()) : Pointer.at(at, step.getFieldName());
        }
        return switch (failure) {
            case InvalidFormatException bad -> new Problem.BadValue(at, String.valueOf(bad.getValue()));
            case ValueInstantiationException refused ->
                new Problem.Impossible(
                        at,
                        Optional.ofNullable(refused.getCause())
                                .map(cause -> String.valueOf(cause.getMessage()))
                                .orElse(refused.getOriginalMessage()));
            default -> new Problem.Impossible(at, failure.getOriginalMessage());
        };
    }
}
