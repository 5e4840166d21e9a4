import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// The app's icon in the form of each system, put together from the pictures of each size that the app has.
final class Icons {
    /// Apple's names for the sizes; each holds a picture as PNG.
    private static final Map<Integer, String> APPLE =
            Map.of(16, "icp4", 32, "icp5", 128, "ic07", 256, "ic08");

    private static final int WHOLE_BYTE = 256;

    private final Map<Integer, byte[]> pictures = new TreeMap<>();

    /// @param folder of `fairpanel-SIZE.png`
    Icons(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                pictures.put(Integer.valueOf(file.getFileName().toString().replaceAll("\\D", "")), Files.readAllBytes(file));
            }
        }
    }

    /// The icon for jpackage.
    Path write(Platform platform, Path folder) throws IOException {
        var bytes = switch (platform) {
            case LINUX -> pictures.get(256);
            case MACOS -> apple();
            case WINDOWS -> windows();
        };
        return Files.write(folder.resolve("fairpanel" + platform.icon()), bytes);
    }

    /// A length, then each picture with its name and length.
    private byte[] apple() throws IOException {
        var entries = new ByteArrayOutputStream();
        var out = new DataOutputStream(entries);
        for (var picture : pictures.entrySet()) {
            var name = APPLE.get(picture.getKey());
            if (name != null) {
                out.write(name.getBytes(StandardCharsets.US_ASCII));
                out.writeInt(8 + picture.getValue().length);
                out.write(picture.getValue());
            }
        }
        var whole = ByteBuffer.allocate(8 + entries.size());
        return whole.put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(whole.capacity())
                .put(entries.toByteArray())
                .array();
    }

    /// A table of the pictures, then the pictures.
    private byte[] windows() {
        int offset = 6 + 16 * pictures.size();
        int length = offset + pictures.values().stream().mapToInt(picture -> picture.length).sum();
        var whole = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        whole.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        for (var picture : pictures.entrySet()) {
            var side = (byte) (picture.getKey() % WHOLE_BYTE);
            whole.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            whole.putInt(picture.getValue().length).putInt(offset);
            offset += picture.getValue().length;
        }
        pictures.values().forEach(whole::put);
        return whole.array();
    }
}
