package app.fairpanel.storage;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.json.EvaluationJson;
import app.fairpanel.storage.Problem.JsonType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The format of an evaluation's file; docs/file-format.md describes it. Bytes in, bytes out: no file is touched here.
///
/// Immutable, and to be shared between threads.
public final class EvaluationFormat {
    /// How the name of every evaluation's file ends.
    public static final String EXTENSION = ".fairpanel.json";

    /// The steps from version 1 on.
    private static final List<Migration> MIGRATIONS = List.of(new FirstToSecond(), new SecondToThird());

    private static final String NAME = "fairpanel-evaluation";
    private static final String FORMAT = "format";
    private static final String SCHEMA_VERSION = "schemaVersion";
    private static final String ID = "id";
    private static final String REVISION = "revision";
    private static final String HISTORY = "history";

    private static final int ENVELOPE_AT_MOST = 4_096;
    private static final Pattern ID_IN_TEXT = Pattern.compile("\"id\"\\s*:\\s*\"([^\"\\\\]{1,200})\"");

    private final List<Migration> migrations;

    /// Made in the background, as it takes a while and the window is not to wait for it.
    private final CompletableFuture<Parts> parts;

    private record Parts(JsonMapper mapper, ObjectWriter writer, Shape.Fields shape) {
        static Parts make() {
            var mapper = EvaluationJson.mapper(JsonText.factory())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();
            return new Parts(mapper, mapper.writer(JsonText.printer()), fields(mapper));
        }
    }

    public EvaluationFormat() {
        this(MIGRATIONS);
    }

    EvaluationFormat(List<Migration> migrations) {
        this.migrations = List.copyOf(migrations);
        parts = CompletableFuture.supplyAsync(Parts::make);
    }

    /// The version that is written, the newest that can be read.
    public int schemaVersion() {
        return 1 + migrations.size();
    }

    /// The fields of a file.
    Shape.Fields shape() {
        return parts.join().shape();
    }

    /// The contents of a file. Equal evaluations give equal bytes.
    public byte[] write(StoredEvaluation stored) {
        var made = parts.join();
        var root = made.mapper().createObjectNode();
        root.put(FORMAT, NAME);
        root.put(SCHEMA_VERSION, schemaVersion());
        root.put(ID, stored.evaluation().id());
        root.put(REVISION, stored.revision());
        var history = root.putArray(HISTORY);
        stored.history().forEach(history::add);
        ObjectNode evaluation = made.mapper().valueToTree(stored.evaluation());
        root.setAll(evaluation);
        try {
            return Surrogates.escapeLone(made.writer().writeValueAsString(root) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory cannot fail to be written", e);
        }
    }

    /// Reads the contents of a file. Never throws, whatever the bytes are.
    public Reading read(byte[] bytes) {
        try {
            var tree = JsonText.parse(bytes, parts.join().mapper());
            return tree instanceof ObjectNode root
                            && NAME.equals(root.path(FORMAT).textValue())
                    ? read(root)
                    : Reading.Refused.because(new Problem.NotAnEvaluation());
        } catch (JsonText.BrokenText e) {
            return Reading.Refused.because(e.problem());
        }
    }

    /// The id in a text that may be too broken to be read.
    static Optional<String> idIn(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, ENVELOPE_AT_MOST), StandardCharsets.UTF_8);
        var matcher = ID_IN_TEXT.matcher(start);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private Reading read(ObjectNode root) {
        var version = root.path(SCHEMA_VERSION);
        if (!version.isInt() || version.intValue() < 1) {
            return Reading.Refused.because(
                    version.isMissingNode()
                            ? new Problem.Missing(Pointer.at("", SCHEMA_VERSION))
                            : new Problem.BadValue(Pointer.at("", SCHEMA_VERSION), version.asText()));
        }
        int written = version.intValue();
        if (written > schemaVersion()) {
            return readNewer(root, written);
        }
        var current = root;
        for (var migration : migrations.subList(written - 1, migrations.size())) {
            try {
                current = migration.apply(current);
            } catch (RuntimeException e) {
                // A step meets a tree that was never valid in its own version: the file is wrong, not the program.
                return Reading.Refused.because(new Problem.Impossible("", String.valueOf(e.getMessage())));
            }
        }
        return readCurrent(current, written);
    }

    private Reading readNewer(ObjectNode root, int written) {
        return switch (readCurrent(root, written)) {
            case Reading.Opened opened -> new Reading.ReadOnly(opened.stored(), new Reading.Reason.Newer(written));
            case Reading.ReadOnly shown -> new Reading.ReadOnly(shown.stored(), new Reading.Reason.Newer(written));
            case Reading.Refused _ -> Reading.Refused.because(new Problem.TooNew(written));
        };
    }

    private Reading readCurrent(ObjectNode root, int written) {
        var check = new ShapeCheck();
        check.check("", root, shape());
        var problems = new ArrayList<>(check.problems());
        problems.addAll(envelopeProblems(root));
        if (!problems.isEmpty()) {
            return new Reading.Refused(problems);
        }
        var binding = new Binding(parts.join().mapper());
        var evaluation = binding.evaluation(root);
        if (evaluation.isEmpty()) {
            return new Reading.Refused(binding.problems());
        }
        var unfit = References.problems(evaluation.get());
        if (!unfit.isEmpty()) {
            return new Reading.Refused(unfit);
        }
        var history = StreamSupport.stream(root.path(HISTORY).spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
        var stored = new StoredEvaluation(evaluation.get(), root.path(REVISION).longValue(), history);
        return check.unknown().isEmpty()
                ? new Reading.Opened(stored, written, written < schemaVersion())
                : new Reading.ReadOnly(stored, new Reading.Reason.UnknownFields(check.unknown()));
    }

    private static List<Problem> envelopeProblems(ObjectNode root) {
        var problems = new ArrayList<Problem>();
        var revision = root.path(REVISION);
        if (revision.isIntegralNumber() && (!revision.canConvertToLong() || revision.longValue() < 0)) {
            problems.add(new Problem.BadValue(Pointer.at("", REVISION), revision.asText()));
        }
        var history = root.path(HISTORY);
        for (int i = 0; i < history.size(); i++) {
            var hash = history.path(i).asText();
            if (!Sha256.isOne(hash)) {
                problems.add(new Problem.BadValue(Pointer.at(Pointer.at("", HISTORY), i), hash));
            }
        }
        return problems;
    }

    private static Shape.Fields fields(JsonMapper mapper) {
        var fields = new LinkedHashMap<String, Shape>();
        fields.put(FORMAT, new Shape.Scalar(JsonType.TEXT, String.class));
        fields.put(SCHEMA_VERSION, new Shape.Scalar(JsonType.WHOLE_NUMBER, long.class));
        fields.put(REVISION, new Shape.Scalar(JsonType.WHOLE_NUMBER, long.class));
        fields.put(HISTORY, new Shape.ListOf(new Shape.Scalar(JsonType.TEXT, String.class)));
        if (Shape.of(mapper.constructType(Evaluation.class), mapper) instanceof Shape.Fields evaluation) {
            var clashing = evaluation.byName().keySet().stream()
                    .filter(fields::containsKey)
                    .collect(Collectors.toSet());
            if (!clashing.isEmpty()) {
                throw new IllegalStateException("names of the envelope in the evaluation: " + clashing);
            }
            fields.putAll(evaluation.byName());
            return new Shape.Fields(Evaluation.class, fields);
        }
        throw new IllegalStateException("an evaluation is an object");
    }
}
