package app.fairpanel.desktop;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;

/// Writes images as PNG files, and a page that shows all of them, without a desktop toolkit besides JavaFX.
public final class Pictures {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Pictures() {}

    /// @param name of the file under `target/pictures`, without its ending
    public static Path write(String name, Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new ByteArrayOutputStream();
        try (var packed = new DataOutputStream(new DeflaterOutputStream(pixels))) {
            for (int y = 0; y < height; y++) {
                packed.writeByte(0);
                for (int x = 0; x < width; x++) {
                    int argb = image.getPixelReader().getArgb(x, y);
                    packed.writeByte(argb >> 16);
                    packed.writeShort(argb);
                }
            }
        }
        var file = Path.of("target", "pictures", name + ".png");
        Files.createDirectories(file.getParent());
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            out.write(SIGNATURE);
            var header = new ByteArrayOutputStream();
            var fields = new DataOutputStream(header);
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {8, 2, 0, 0, 0});
            chunk(out, "IHDR", header.toByteArray());
            chunk(out, "IDAT", pixels.toByteArray());
            chunk(out, "IEND", new byte[0]);
        }
        ContactSheet.write(Path.of("target", "pictures"));
        return file;
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) checksum.getValue());
    }
}
