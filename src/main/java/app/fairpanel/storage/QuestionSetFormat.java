package app.fairpanel.storage;

import app.fairpanel.evaluation.QuestionSet;
import app.fairpanel.json.EvaluationJson;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/// The format of a set of questions that is handed on; docs/question-set.md describes it. No file is touched here.
public final class QuestionSetFormat {
    static final String NAME = "fairpanel-questions";
    static final int VERSION = 1;

    private static final String FORMAT = "format";
    private static final String SCHEMA_VERSION = "schemaVersion";
    private static final String QUESTIONS = "questions";

    private final JsonMapper mapper = EvaluationJson.mapper(JsonText.factory())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();
    private final Shape.Fields shape = shape();

    /// What came of reading.
    public sealed interface Reading {
        /// @param left paths of fields that this version does not know and leaves out
        record Read(QuestionSet set, List<String> left) implements Reading {}

        /// @param problems at least one
        record Refused(List<Problem> problems) implements Reading {
            static Refused because(Problem problem) {
                return new Refused(List.of(problem));
            }
        }
    }

    /// The fields of a file.
    Shape.Fields shape() {
        var fields = new LinkedHashMap<String, Shape>();
        fields.put(FORMAT, new Shape.Scalar(Problem.JsonType.TEXT, String.class));
        fields.put(SCHEMA_VERSION, new Shape.Scalar(Problem.JsonType.WHOLE_NUMBER, long.class));
        if (Shape.of(mapper.constructType(QuestionSet.class), mapper) instanceof Shape.Fields set) {
            fields.putAll(set.byName());
        }
        return new Shape.Fields(QuestionSet.class, fields);
    }

    /// Equal sets give equal bytes.
    public byte[] write(QuestionSet set) {
        var root = mapper.createObjectNode();
        root.put(FORMAT, NAME);
        root.put(SCHEMA_VERSION, VERSION);
        ObjectNode parts = mapper.valueToTree(set);
        root.setAll(parts);
        try {
            var text = mapper.writer(JsonText.printer()).writeValueAsString(root) + "\n";
            return Surrogates.escapeLone(text).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory cannot fail to be written", e);
        }
    }

    /// Never throws, whatever the text is.
    public Reading read(String text) {
        try {
            var tree = JsonText.parse(text.getBytes(StandardCharsets.UTF_8), mapper);
            return tree instanceof ObjectNode root
                            && NAME.equals(root.path(FORMAT).textValue())
                    ? read(root)
                    : Reading.Refused.because(new Problem.NotAQuestionSet());
        } catch (JsonText.BrokenText e) {
            return Reading.Refused.because(e.problem());
        }
    }

    private Reading read(ObjectNode root) {
        var version = root.path(SCHEMA_VERSION);
        if (version.isInt() && version.intValue() > VERSION) {
            return Reading.Refused.because(new Problem.TooNew(version.intValue()));
        }
        if (version.isIntegralNumber() && (!version.isInt() || version.intValue() < 1)) {
            return Reading.Refused.because(new Problem.BadValue(Pointer.at("", SCHEMA_VERSION), version.asText()));
        }
        var check = new ShapeCheck();
        check.check("", root, shape);
        if (!check.problems().isEmpty()) {
            return new Reading.Refused(check.problems());
        }
        try {
            var set = mapper.treeToValue(root, QuestionSet.class);
            var repeated = repeated(set);
            return repeated.isEmpty() ? new Reading.Read(set, check.unknown()) : new Reading.Refused(repeated);
        } catch (JacksonException e) {
            return Reading.Refused.because(Binding.problem(e, ""));
        }
    }

    private static List<Problem> repeated(QuestionSet set) {
        var first = new HashMap<String, String>();
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < set.questions().size(); i++) {
            var id = set.questions().get(i).id();
            var path = Pointer.at(Pointer.at("", QUESTIONS), i);
            var earlier = first.putIfAbsent(id, path);
            if (earlier != null) {
                problems.add(new Problem.Duplicate(path, earlier, id));
            }
        }
        return problems;
    }
}
