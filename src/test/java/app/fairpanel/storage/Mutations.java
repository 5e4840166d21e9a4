package app.fairpanel.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Damages files in all the ways that disks, networks, editors and people do.
final class Mutations {
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e999999999",
            "1e-999999999",
            "123456789012345678901234567890",
            "\"\"",
            "\"x\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[[]]",
            "{\"type\":\"text\"}",
            "\"2026-02-30\"",
            "\"1234567890\"");

    private final RandomGenerator random;
    private final ObjectMapper mapper = new ObjectMapper();

    Mutations(RandomGenerator random) {
        this.random = random;
    }

    /// The ways of damage.
    enum Way {
        FLIP_BITS,
        REPLACE_BYTES,
        TRUNCATE,
        CUT_OUT,
        REPEAT,
        INSERT_BYTES,
        ZERO_A_BLOCK,
        SWAP_TYPE,
        DROP_FIELD,
        ADD_FIELD,
        REPEAT_NAME,
        COPY_RECORD,
        NEST_DEEPLY,
        HUGE_NUMBER,
        HUGE_TEXT,
        OTHER_ENCODING
    }

    byte[] apply(Way way, byte[] good) throws IOException {
        return switch (way) {
            case FLIP_BITS -> flipped(good);
            case REPLACE_BYTES -> replaced(good);
            case TRUNCATE -> Arrays.copyOf(good, random.nextInt(good.length));
            case CUT_OUT -> spliced(good, new byte[0], random.nextInt(1, 200));
            case REPEAT -> spliced(good, slice(good), 0);
            case INSERT_BYTES -> spliced(good, noise(), 0);
            case ZERO_A_BLOCK -> spliced(good, new byte[512], 512);
            case SWAP_TYPE -> inTree(good, node -> set(node, value()));
            case DROP_FIELD -> inTree(good, node -> drop(node));
            case ADD_FIELD -> inTree(good, node -> add(node));
            case REPEAT_NAME -> repeatedName(good);
            case COPY_RECORD -> inTree(good, node -> copy(node));
            case NEST_DEEPLY -> inText(good, "[".repeat(random.nextInt(1, 300)) + "1");
            case HUGE_NUMBER ->
                inText(good, "9".repeat(random.nextInt(1, 3_000)) + "e" + random.nextInt(1, 999_999_999));
            case HUGE_TEXT -> inText(good, "\"" + "y".repeat(Limits.TEXT - 50 + random.nextInt(100)) + "\"");
            case OTHER_ENCODING ->
                text(good).getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
        };
    }

    private byte[] flipped(byte[] good) {
        var bad = good.clone();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bad;
    }

    private byte[] replaced(byte[] good) {
        var bad = good.clone();
        var likely = "{}[]\",:\\0e-\n".getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            bad[random.nextInt(bad.length)] = likely[random.nextInt(likely.length)];
        }
        return bad;
    }

    private byte[] noise() {
        var noise = new byte[random.nextInt(1, 40)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] slice(byte[] good) {
        int from = random.nextInt(good.length);
        return Arrays.copyOfRange(good, from, Math.min(good.length, from + random.nextInt(1, 2_000)));
    }

    private byte[] spliced(byte[] good, byte[] inserted, int dropped) {
        int at = random.nextInt(good.length);
        var bad = new ByteArrayOutputStream();
        bad.write(good, 0, at);
        bad.writeBytes(inserted);
        int rest = Math.min(good.length, at + dropped);
        bad.write(good, rest, good.length - rest);
        return bad.toByteArray();
    }

    /// Puts a value in the place of another in the text.
    private byte[] inText(byte[] good, String value) {
        var text = text(good);
        int colon = text.indexOf(": ", random.nextInt(text.length()));
        int end = colon < 0 ? -1 : text.indexOf('\n', colon);
        return end < 0
                ? good.clone()
                : (text.substring(0, colon + 2) + value + "," + text.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] repeatedName(byte[] good) {
        var lines = new ArrayList<>(text(good).lines().toList());
        int at = random.nextInt(lines.size());
        lines.add(at, lines.get(random.nextBoolean() ? at : random.nextInt(lines.size())));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    @FunctionalInterface
    private interface Change {
        void apply(JsonNode parent) throws IOException;
    }

    /// Changes something in a random list or object.
    private byte[] inTree(byte[] good, Change change) throws IOException {
        var root = mapper.readTree(good);
        var containers = new ArrayList<JsonNode>();
        collect(root, containers);
        change.apply(containers.get(random.nextInt(containers.size())));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private JsonNode value() throws IOException {
        return mapper.readTree(VALUES.get(random.nextInt(VALUES.size())));
    }

    private void set(JsonNode parent, JsonNode value) {
        switch (parent) {
            case ObjectNode object when !object.isEmpty() -> object.set(name(object), value);
            case ArrayNode list when !list.isEmpty() -> list.set(random.nextInt(list.size()), value);
            case ArrayNode list -> list.add(value);
            default -> {}
        }
    }

    private void drop(JsonNode parent) {
        switch (parent) {
            case ObjectNode object when !object.isEmpty() -> object.remove(name(object));
            case ArrayNode list when !list.isEmpty() -> list.remove(random.nextInt(list.size()));
            default -> {}
        }
    }

    private void add(JsonNode parent) throws IOException {
        switch (parent) {
            case ObjectNode object -> object.set("field" + random.nextInt(5), value());
            case ArrayNode list -> list.add(value());
            default -> {}
        }
    }

    private void copy(JsonNode parent) {
        if (parent instanceof ArrayNode list && !list.isEmpty()) {
            list.add(list.get(random.nextInt(list.size())).deepCopy());
        }
    }

    private String name(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names.get(random.nextInt(names.size()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
