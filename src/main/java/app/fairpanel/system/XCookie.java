package app.fairpanel.system;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Reads the cookie that opens a display from an Xauthority file, which is a row of entries: family, address, display
/// number, name and data, each but the first with its length before it (`XauReadAuth`).
final class XCookie {
    static final String NAME = "MIT-MAGIC-COOKIE-1";

    private static final int LOCAL = 256;
    private static final int ANY = 65_535;

    /// What an entry is for; its data follow.
    private record Entry(int family, String address, String number, String name) {
        boolean opens(String host, String display) {
            return (family == ANY || (family == LOCAL && address.equals(host)))
                    && (number.isEmpty() || number.equals(display))
                    && name.equals(NAME);
        }
    }

    private XCookie() {}

    /// @param host the name of this computer
    /// @param display the number of the display
    /// @return nothing where the file cannot be read or has none for this display
    static Optional<byte[]> find(Path file, String host, String display) {
        try (var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            while (in.available() > 0) {
                var entry = new Entry(in.readUnsignedShort(), text(in), text(in), text(in));
                var data = data(in);
                if (entry.opens(host, display)) {
                    return Optional.of(data);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(data(in), StandardCharsets.ISO_8859_1);
    }

    private static byte[] data(DataInputStream in) throws IOException {
        int length = in.readUnsignedShort();
        var data = in.readNBytes(length);
        if (data.length < length) {
            throw new EOFException();
        }
        return data;
    }
}
